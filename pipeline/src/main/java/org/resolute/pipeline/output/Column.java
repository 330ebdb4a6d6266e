package org.resolute.pipeline.output;

import java.util.function.Function;

/**
 * A column of a table, declared once: its header, what it says, and how it is read off a row.
 *
 * @param name the header
 * @param description one sentence for the reader of the table
 * @param value the cell's content, before it is made safe for spreadsheets
 */
public record Column<R>(String name, String description, Function<R, String> value) {}
