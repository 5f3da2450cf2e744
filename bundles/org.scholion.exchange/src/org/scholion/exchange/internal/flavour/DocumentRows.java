/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.LaidOut;
import org.scholion.exchange.internal.rows.PlacedMention;
import org.scholion.exchange.internal.rows.RowLosses;
import org.scholion.exchange.internal.rows.RowMentions;
import org.scholion.exchange.internal.rows.RowRange;
import org.scholion.exchange.internal.rows.TokenSpans;
import org.scholion.schema.RelationType;
import org.scholion.words.Message;

/** Makes the rows of one document in a flavour. */
final class DocumentRows {

    private static final Message RELATION = Message.of("exchange.lost.relation");
    private static final Message APART = Message.of("exchange.lost.relation-apart");
    private static final Message STANCE = Message.of("exchange.lost.stance");
    private static final Message STANCE_CUT = Message.of("exchange.lost.stance-cut");
    private static final Message LABEL = Message.of("exchange.lost.label");
    private static final Message PASSAGE = Message.of("exchange.lost.passage");
    private static final Message REFERENT = Message.of("exchange.lost.referent");
    private static final Message HEADER = Message.of("exchange.lost.mention-header");
    private static final Message WORDLESS = Message.of("exchange.lost.no-words");
    private static final Message TEXTLESS = Message.of("exchange.lost.no-text");
    private static final Message UNSAID = Message.of("exchange.lost.unsaid-row");

    private final Flavour flavour;
    private final LaidOut laid;
    private final LabelNames names;
    private final RowLosses losses;
    private final boolean onTokens;

    DocumentRows(
            Flavour flavour, LaidOut laid, LabelNames names, RowLosses losses, boolean onTokens) {
        this.flavour = flavour;
        this.laid = laid;
        this.names = names;
        this.losses = losses;
        this.onTokens = onTokens;
    }

    List<ObjectNode> make() {
        List<PlacedMention> placed =
                new TokenSpans(laid, names, onTokens ? losses : new RowLosses(laid.document()))
                        .all();
        Map<AnnotationId, PlacedMention> byMention = new HashMap<>();
        placed.forEach(one -> byMention.put(one.mention().id(), one));
        RowMentions mentions = new RowMentions(laid, names, losses);
        List<Stance> stances = new ArrayList<>();
        List<DocumentLabel> labels = new ArrayList<>();
        for (Annotation annotation : laid.annotations()) {
            if (annotation instanceof Stance stance) {
                stances.add(stance);
            } else if (annotation instanceof DocumentLabel label) {
                if (label.value() instanceof AttributeValue.Tags) {
                    labels.add(label);
                } else if (flavour.carried().labels()) {
                    losses.lose(LABEL, label);
                }
            }
        }
        List<ObjectNode> rows = new ArrayList<>();
        Set<AnnotationId> known = new HashSet<>();
        boolean first = true;
        for (RowRange range : laid.rows()) {
            List<Mention> here = told(mentions.in(range));
            List<PlacedMention> tokens =
                    here.stream()
                            .flatMap(m -> Optional.ofNullable(byMention.get(m.id())).stream())
                            .toList();
            RowContent row =
                    new RowContent(
                            laid,
                            range,
                            names,
                            losses,
                            here,
                            tokens,
                            links(
                                    onTokens
                                            ? tokens.stream().map(PlacedMention::mention).toList()
                                            : here),
                            stances.stream().filter(s -> isIn(s, range)).toList(),
                            first ? labels : List.of());
            if (!flavour.saysMasks() && !row.isComplete()) {
                losses.loseAt(UNSAID, range.begin());
                continue;
            }
            if (!flavour.carriesTextless() && range.begin() == range.end()) {
                losses.loseAt(TEXTLESS, range.begin());
                continue;
            }
            ObjectNode out = JsonNodeFactory.instance.objectNode();
            if (flavour.make(row, out)) {
                first = false;
                rows.add(out);
                written(row);
                row.relations().forEach(link -> known.add(link.relation().id()));
            }
        }
        rest();
        return rows;
    }

    /** The mentions without those of no words, where the program refuses them. */
    private List<Mention> told(List<Mention> mentions) {
        if (flavour.carriesWordless()) {
            return mentions;
        }
        List<Mention> told = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.span().begin() < mention.span().end()) {
                told.add(mention);
            } else {
                losses.lose(WORDLESS, mention);
            }
        }
        return told;
    }

    /** Where a stance's words are; one without any is in the first row. */
    private boolean isIn(Stance stance, RowRange range) {
        if (stance.spans().isEmpty()) {
            return range.equals(laid.rows().get(0));
        }
        int begin = stance.spans().stream().mapToInt(Span::begin).min().orElse(0);
        int end = stance.spans().stream().mapToInt(Span::end).max().orElse(0);
        return range.covers(begin, end);
    }

    private List<RowContent.Link> links(List<Mention> mentions) {
        Map<AnnotationId, Mention> here = new HashMap<>();
        mentions.forEach(mention -> here.put(mention.id(), mention));
        List<RowContent.Link> links = new ArrayList<>();
        if (here.isEmpty() || !flavour.carried().relations()) {
            return links;
        }
        for (Annotation annotation : laid.annotations()) {
            if (annotation instanceof Relation relation && relation.anchor().isEmpty()) {
                List<AnnotationId> ends = ends(relation);
                if (ends.size() == 2) {
                    @Nullable Mention head = here.get(ends.get(0));
                    @Nullable Mention tail = here.get(ends.get(1));
                    if (head != null && tail != null) {
                        links.add(
                                new RowContent.Link(
                                        relation, names.type(relation.typeId()), head, tail));
                    }
                }
            }
        }
        return links;
    }

    private List<AnnotationId> ends(Relation relation) {
        List<AnnotationId> ends = new ArrayList<>();
        Optional<RelationType> type =
                laid.document().schema().type(relation.typeId(), RelationType.class);
        if (type.isPresent()) {
            type.get().roles().forEach(role -> ends.addAll(relation.fillers(role.id())));
        } else {
            relation.roles().values().forEach(ends::addAll);
        }
        return ends;
    }

    private void written(RowContent row) {
        if (onTokens) {
            row.placed().forEach(one -> write(one.mention()));
        } else {
            row.mentions().forEach(this::write);
        }
        row.relations().forEach(link -> losses.write(link.relation()));
        if (flavour.carried().stances()) {
            row.stances().forEach(losses::write);
        }
        if (flavour.carried().labels()) {
            row.labels().forEach(this::write);
        }
    }

    private void write(Annotation annotation) {
        if (flavour.carries(annotation, names, laid.options())) {
            losses.write(annotation);
        }
    }

    private void rest() {
        for (Annotation annotation : laid.annotations()) {
            boolean written = losses.isWritten(annotation.id());
            switch (annotation.kind()) {
                case RELATION ->
                        loseUnless(
                                written,
                                flavour.carried().relations() ? APART : RELATION,
                                annotation);
                case STANCE ->
                        loseUnless(
                                written,
                                flavour.carried().stances() ? STANCE_CUT : STANCE,
                                annotation);
                case DOCUMENT_LABEL ->
                        loseUnless(written || flavour.carried().labels(), LABEL, annotation);
                case REFERENT -> losses.lose(REFERENT, annotation);
                case PASSAGE ->
                        loseUnless(
                                annotation instanceof Passage passage && passage.excluded(),
                                PASSAGE,
                                annotation);
                case ENTITY -> {
                    // what becomes of mentions is counted where they are put on tokens or in rows
                }
            }
            AnnotationHeader header = annotation.header();
            if (written
                    && (!header.attributes().isEmpty()
                            || header.note().isPresent()
                            || header.confidence().isPresent()
                            || header.unsure())) {
                losses.lose(HEADER, annotation);
            }
        }
    }

    private void loseUnless(boolean kept, Message reason, Annotation annotation) {
        if (!kept) {
            losses.lose(reason, annotation);
        }
    }
}
