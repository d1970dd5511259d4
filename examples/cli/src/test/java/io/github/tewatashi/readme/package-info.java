/** The README's example, run. */
@NullMarked
package io.github.tewatashi.readme;

import org.jspecify.annotations.NullMarked;
