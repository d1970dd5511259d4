package io.github.tewatashi.cli.input;

/**
 * What is said about one place of a file.
 *
 * <p>Line and column count from 1; the column is the field's place in the row. Both are 0 where the file could not be
 * read at all.
 *
 * @param code what
 * @param line the line
 * @param column the field's place in the line
 * @param detail a column's name or another line's number, never a value out of the file; can be empty
 */
public record InputRemark(InputFault code, int line, int column, String detail) {}
