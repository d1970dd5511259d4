package io.github.tewatashi.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote when it built this program. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version =
                ResourceBundle.getBundle(Version.class.getName(), Locale.ROOT).getString("version");
        return new String[] {"tewatashi " + version};
    }
}
