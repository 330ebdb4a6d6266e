package org.resolute.pipeline.input;

import java.io.Serializable;

/**
 * A file to annotate.
 *
 * @param id its path below the folder that it was found under, {@code /}-separated
 * @param resource where Beam's file systems find it: a local path or a URI
 * @param bytes its size
 */
public record InputFile(String id, String resource, long bytes) implements Serializable {}
