package io.github.tewatashi.stocktaking;

import io.github.tewatashi.record.OfficeRecord;
import java.util.Optional;

/**
 * An office and the stocktaking that it has open, as of one moment.
 *
 * @param office the office
 * @param begun its open stocktaking; empty if it has none
 */
record CurrentStocktaking(OfficeRecord office, Optional<BegunStocktaking> begun) {}
