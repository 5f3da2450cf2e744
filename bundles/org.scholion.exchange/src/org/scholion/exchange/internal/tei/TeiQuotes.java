/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Span;
import org.scholion.exchange.Notice;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.plain.Quotes;
import org.scholion.exchange.internal.plain.XmlTree.Element;
import org.scholion.words.Message;

/**
 * Holds the words that are said to be marked against the text: pointers count characters, so they
 * lead elsewhere once someone has edited the text, and nothing else would tell.
 */
final class TeiQuotes {

    private final String file;
    private final String text;
    private int all;
    private int moved;
    private int others;
    private int lineOfMoved;
    private int lineOfOther;
    private Optional<Message> firstOther = Optional.empty();

    TeiQuotes(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Returns where the words are: if not at their place, then where they stand only once. */
    Span checked(Element element, Span place, Optional<String> quote) {
        if (quote.isEmpty() || quote.get().isEmpty()) {
            return place;
        }
        all++;
        String covered = place.coveredText(text);
        if (Quotes.alike(quote.get(), covered)) {
            return place;
        }
        int found = text.indexOf(quote.get());
        boolean once = found >= 0 && text.indexOf(quote.get(), found + 1) < 0;
        if (once && place.fragments().size() == 1) {
            lineOfMoved = moved == 0 ? element.line() : lineOfMoved;
            moved++;
            return Span.of(found, found + quote.get().length());
        }
        if (firstOther.isEmpty()) {
            lineOfOther = element.line();
            firstOther =
                    Optional.of(
                            Message.of(
                                    "exchange.tei.other-text",
                                    "covered",
                                    covered,
                                    "quoted",
                                    quote.get()));
        }
        others++;
        return place;
    }

    /**
     * Returns what there is to tell.
     *
     * @throws UnreadableSourceException when no words are where they are said to be
     */
    List<Notice> notices() throws UnreadableSourceException {
        if (all > 0 && others == all) {
            throw UnreadableSourceException.atLine(file, lineOfOther, firstOther.orElseThrow());
        }
        List<Notice> notices = new ArrayList<>();
        if (moved > 0) {
            notices.add(
                    Notice.atLine(file, lineOfMoved, Message.of("exchange.notice.quote-moved"))
                            .times(moved));
        }
        if (others > 0) {
            notices.add(
                    Notice.atLine(file, lineOfOther, Message.of("exchange.notice.other-quote"))
                            .times(others));
        }
        return notices;
    }
}
