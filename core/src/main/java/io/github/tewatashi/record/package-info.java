/**
 * What a store keeps: one record per row, each with its version, and the change that one command makes.
 *
 * <p>Custody is double entry (S3): a movement is written on the certificate and in its chain at once. Personal data is
 * in {@link io.github.tewatashi.record.CertificateRecord} only. Depends on {@code certificate}, {@code colour},
 * {@code fact}, {@code ledger}, {@code name}, {@code serial} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.record;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
