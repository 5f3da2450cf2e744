/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.ExcludedText;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.SchemaTokens;
import org.scholion.exchange.internal.token.Tokens;
import org.scholion.text.TextRange;
import org.scholion.words.Message;

/**
 * The table of one document. Of mentions that overlap, the one that begins first and is longest is
 * written; a sentence never ends inside a mention; excluded passages are left out.
 */
final class TokenTable {

    private static final String NO_TAG = "O";

    private static final Message JOINED = Message.of("exchange.lost.sentence-joined");
    private static final Message WHITE_SPACE = Message.of("exchange.lost.white-space");
    private static final Message DISCONTINUOUS = Message.of("exchange.lost.discontinuous");
    private static final Message EXCLUDED = Message.of("exchange.lost.excluded-mention");
    private static final Message OVERLAPPING = Message.of("exchange.lost.overlapping");
    private static final Message NO_TOKEN = Message.of("exchange.lost.no-token");
    private static final Message SAME_TOKEN = Message.of("exchange.lost.same-token");
    private static final Message WIDENED = Message.of("exchange.lost.widened");
    private static final Message REFERENT_LOST = Message.of("exchange.lost.referent");
    private static final Message RELATION_LOST = Message.of("exchange.lost.relation");
    private static final Message STANCE_LOST = Message.of("exchange.lost.stance");
    private static final Message LABEL = Message.of("exchange.lost.label");
    private static final Message PASSAGE_LOST = Message.of("exchange.lost.passage");
    private static final Message HEADER = Message.of("exchange.lost.mention-header");

    private final ExportDocument document;
    private final Losses.Recorder losses;
    private final SchemaTokens names;
    private final ExcludedText excluded;
    private int written;

    TokenTable(ExportDocument document, Losses.Recorder losses) {
        this.document = document;
        this.losses = losses;
        names = new SchemaTokens(document.schema(), TokenTable::isTag, losses);
        excluded = ExcludedText.of(document.annotations());
    }

    /** Returns how many mentions were written. */
    int written() {
        return written;
    }

    static boolean isTag(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(
                                c ->
                                        Character.isWhitespace(c)
                                                || Character.isSpaceChar(c)
                                                || Character.isISOControl(c));
    }

    String write() {
        List<Mention> mentions = outermost();
        Tokens tokens = Tokens.cutAt(document, boundariesOf(mentions));
        String[] tags = tags(mentions, tokens.tokens());
        reportTheRest();
        StringBuilder table = new StringBuilder("-DOCSTART- - - O\n\n");
        boolean open = false;
        for (int i = 0; i < tags.length; i++) {
            TextRange token = tokens.tokens().get(i);
            if (excluded.covers(token.begin(), token.end())) {
                continue;
            }
            if (open && tokens.beginsSentence(i)) {
                if (tags[i].startsWith("I-")) {
                    losses.add(JOINED, () -> PlaceMessages.at(document.name(), token.begin()));
                } else {
                    table.append('\n');
                }
            }
            table.append(word(token)).append(" - - ").append(tags[i]).append('\n');
            open = true;
        }
        return table.append(open ? "\n" : "").toString();
    }

    private String word(TextRange token) {
        String word = token.of(document.text());
        String written = word.replaceAll("[\\s\\p{Z}\\p{Cc}]", "_");
        if (!written.equals(word)) {
            losses.add(WHITE_SPACE, () -> PlaceMessages.at(document.name(), token.begin()));
        }
        return written;
    }

    private static TreeSet<Integer> boundariesOf(List<Mention> mentions) {
        TreeSet<Integer> boundaries = new TreeSet<>();
        for (Mention mention : mentions) {
            boundaries.add(mention.span().begin());
            boundaries.add(mention.span().end());
        }
        return boundaries;
    }

    private List<Mention> outermost() {
        List<Mention> candidates = new ArrayList<>();
        for (Annotation annotation : document.annotations()) {
            if (annotation instanceof Mention mention) {
                if (mention.span().fragments().size() > 1) {
                    lose(DISCONTINUOUS, mention);
                } else if (excluded.covers(mention)) {
                    lose(EXCLUDED, mention);
                } else {
                    candidates.add(mention);
                }
            }
        }
        candidates.sort(
                Comparator.comparingInt((Mention m) -> m.span().begin())
                        .thenComparing(m -> m.span().end(), Comparator.reverseOrder())
                        .thenComparing(Mention::id));
        List<Mention> kept = new ArrayList<>();
        int end = 0;
        for (Mention mention : candidates) {
            if (!kept.isEmpty() && mention.span().begin() < end) {
                lose(OVERLAPPING, mention);
            } else {
                kept.add(mention);
                end = mention.span().end();
            }
        }
        return kept;
    }

    private String[] tags(List<Mention> mentions, List<TextRange> tokens) {
        String[] tags = new String[tokens.size()];
        Arrays.fill(tags, NO_TAG);
        int from = 0;
        for (Mention mention : mentions) {
            Fragment fragment = mention.span().fragments().get(0);
            while (from < tags.length && tokens.get(from).end() <= fragment.begin()) {
                from++;
            }
            int to = from;
            while (to < tags.length && tokens.get(to).begin() < fragment.end()) {
                to++;
            }
            if (from == to) {
                lose(NO_TOKEN, mention);
                continue;
            }
            if (!tags[from].equals(NO_TAG)) {
                lose(SAME_TOKEN, mention);
                continue;
            }
            boolean exact =
                    tokens.get(from).begin() >= fragment.begin()
                            && tokens.get(to - 1).end() <= fragment.end();
            if (!exact) {
                lose(WIDENED, mention);
            }
            String type = names.type(AnnotationKind.ENTITY, mention.typeId());
            for (int i = from; i < to; i++) {
                tags[i] = (i == from ? "B-" : "I-") + type;
            }
            written++;
            // the last token may be the next mention's first
            from = to - 1;
        }
        return tags;
    }

    private void reportTheRest() {
        for (Annotation annotation : document.annotations()) {
            switch (annotation.kind()) {
                case REFERENT -> lose(REFERENT_LOST, annotation);
                case RELATION -> lose(RELATION_LOST, annotation);
                case STANCE -> lose(STANCE_LOST, annotation);
                case DOCUMENT_LABEL -> lose(LABEL, annotation);
                case PASSAGE -> {
                    if (annotation instanceof Passage passage && !passage.excluded()) {
                        lose(PASSAGE_LOST, annotation);
                    }
                }
                case ENTITY -> {
                    AnnotationHeader header = annotation.header();
                    boolean more =
                            !header.attributes().isEmpty()
                                    || header.note().isPresent()
                                    || header.confidence().isPresent()
                                    || header.unsure();
                    if (more) {
                        lose(HEADER, annotation);
                    }
                }
            }
        }
    }

    private void lose(Message reason, Annotation annotation) {
        losses.add(reason, () -> example(annotation));
    }

    private Message example(Annotation annotation) {
        return annotation instanceof Mention mention
                ? Message.of(
                        "exchange.place.text",
                        "file",
                        document.name(),
                        "begin",
                        mention.span().begin(),
                        "text",
                        mention.span().coveredText(document.text()))
                : PlaceMessages.of(document.name(), annotation);
    }
}
