/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.util.List;
import org.scholion.document.Annotation;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.text.XmlCharacters;
import org.scholion.words.Message;

/** What must hold of a document before any format can write it. */
public final class WritableText {

    private static final int MAXIMUM_PLACES = 5;

    private WritableText() {}

    /**
     * Checks that the text is whole Unicode and that every span lies in it.
     *
     * @throws UnwritableDocumentException naming the offset
     */
    public static void check(ExportDocument document) throws UnwritableDocumentException {
        String text = document.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                throw new UnwritableDocumentException(
                        document.name(), Message.of("exchange.unwritable.half-pair", "offset", i));
            }
            i += pair ? 1 : 0;
        }
        for (Annotation annotation : document.annotations()) {
            for (Span span : annotation.spans()) {
                boolean within = span.end() <= text.length();
                boolean whole = within && cutsNoPair(text, span);
                if (!whole) {
                    throw new UnwritableDocumentException(
                            document.name(),
                            Message.of(
                                    "exchange.unwritable.annotation",
                                    "annotation",
                                    annotation.id().value(),
                                    "begin",
                                    span.begin(),
                                    "end",
                                    span.end(),
                                    "within",
                                    within));
                }
            }
        }
    }

    /**
     * Checks that what a file will hold has no U+0000, which readers of plain files take for the
     * sign that it is no text.
     *
     * @param content the characters that will be written, the document's text among them
     * @throws UnwritableDocumentException naming the offset in the text, or an annotation's value
     */
    public static void checkPlain(ExportDocument document, CharSequence content)
            throws UnwritableDocumentException {
        int nul = document.text().indexOf('\0');
        if (nul >= 0) {
            throw new UnwritableDocumentException(
                    document.name(), Message.of("exchange.unwritable.nul", "offset", nul));
        }
        if (content.chars().anyMatch(c -> c == 0)) {
            throw new UnwritableDocumentException(
                    document.name(), Message.of("exchange.unwritable.nul-in-annotation"));
        }
    }

    /**
     * Checks that XML can hold all of a document's text: leaving a character out would shift every
     * offset behind it.
     */
    public static void checkXml(String document, String text) throws UnwritableDocumentException {
        List<Integer> forbidden = XmlCharacters.allForbidden(text);
        if (forbidden.isEmpty()) {
            return;
        }
        List<Message> places =
                forbidden.stream()
                        .limit(MAXIMUM_PLACES)
                        .map(
                                offset ->
                                        Message.of(
                                                "exchange.unwritable.character-at",
                                                "character",
                                                String.format("U+%04X", (int) text.charAt(offset)),
                                                "offset",
                                                offset))
                        .toList();
        throw new UnwritableDocumentException(
                document,
                Message.of(
                        "exchange.unwritable.characters",
                        "places",
                        places,
                        "more",
                        forbidden.size() - places.size()));
    }

    private static boolean cutsNoPair(String text, Span span) {
        for (Fragment fragment : span.fragments()) {
            if (isInsidePair(text, fragment.begin()) || isInsidePair(text, fragment.end())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInsidePair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
