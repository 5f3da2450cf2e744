/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.scholion.exchange.internal.SourceErrors;

/** The formats there are. */
public final class Formats {

    /** How many bytes of a source are looked at to recognise its format. */
    public static final int HEAD_BYTES = 8192;

    private final List<Format> formats;

    /**
     * Creates a list of formats.
     *
     * @param formats where two are equally sure that a source is theirs, the earlier one gets it
     */
    public Formats(Collection<Format> formats) {
        this.formats = List.copyOf(formats);
    }

    /** Returns all formats. */
    public List<Format> all() {
        return formats;
    }

    /** Returns the format of this id. */
    public Optional<Format> format(String id) {
        return formats.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** What a source was recognised as. */
    public sealed interface Recognised {}

    /**
     * A document. Sources that are recognised with equal main sources are the same document.
     *
     * @param main what to open with the format's reader
     */
    public record OfFormat(Format format, Source main, Recognition.Confidence confidence)
            implements Recognised {}

    /** A file that belongs to a format and holds no document. */
    public record Supporting(Format format) implements Recognised {}

    /** No format knows it. */
    public record Unknown() implements Recognised {}

    /**
     * Finds the format of a source: by content, then by name.
     *
     * @throws UnreadableSourceException when the file's first bytes cannot be read
     */
    public Recognised recognise(Source source) throws UnreadableSourceException {
        byte[] head = head(source);
        Optional<OfFormat> best = Optional.empty();
        Optional<Supporting> support = Optional.empty();
        for (Format format : formats) {
            Optional<DocumentReader> reader = format.reader();
            if (reader.isEmpty()) {
                continue;
            }
            switch (reader.get().recognise(source, head)) {
                case Recognition.Document document -> {
                    OfFormat found = new OfFormat(format, document.main(), document.confidence());
                    if (best.isEmpty()
                            || best.get().confidence().compareTo(found.confidence()) < 0) {
                        best = Optional.of(found);
                    }
                }
                case Recognition.Support s -> support = Optional.of(new Supporting(format));
                case Recognition.None none -> {
                    // the next format may know it
                }
            }
        }
        boolean sure =
                best.isPresent() && best.get().confidence() != Recognition.Confidence.POSSIBLE;
        if (support.isPresent() && !sure) {
            return support.get();
        }
        return best.isPresent() ? best.get() : new Unknown();
    }

    private static byte[] head(Source source) throws UnreadableSourceException {
        try {
            return source.head(HEAD_BYTES);
        } catch (IOException e) {
            throw SourceErrors.unreadable(source, e);
        }
    }
}
