/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.PassageIndex;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.LinkEnd;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.StanceType;
import org.scholion.words.Message;

/**
 * A question and its answer, for models of dialogue: the question comes from a template, the answer
 * is JSON in the order of the text. A place is told by its words and by which of their occurrences
 * in the text it is, from 1, as such models do not count characters.
 *
 * <p>Source: Hugging Face, TRL, <a href="https://huggingface.co/docs/trl/dataset_formats">Dataset
 * formats</a> (conversational, {@code messages}); the answer's form is in the schema beside it.
 */
final class ChatFlavour implements Flavour {

    private static final Message PIECES = Message.of("exchange.lost.tag-pieces-chat");

    @Override
    public Set<LayoutOption> understands() {
        return Set.of(LayoutOption.TEMPLATE);
    }

    @Override
    public boolean saysMasks() {
        return false;
    }

    @Override
    public boolean carriesWordless() {
        return false;
    }

    @Override
    public Carried carried() {
        return new Carried(true, true, true);
    }

    @Override
    public boolean make(RowContent row, ObjectNode out) {
        String template =
                row.laid().options().template().orElseGet(() -> Resources.text("template.txt"));
        String question =
                template.replace("{labels}", String.join(", ", row.names().entities()))
                        .replace("{text}", row.text())
                        .strip();
        ArrayNode messages = out.putArray("messages");
        messages.addObject().put("role", "user").put("content", question);
        messages.addObject().put("role", "assistant").put("content", answer(row).toString());
        Flavour.place(row, out);
        return true;
    }

    private static ObjectNode answer(RowContent row) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode entities = answer.putArray("entities");
        for (Mention mention : row.mentions()) {
            if (mention.span().fragments().size() > 1) {
                row.losses().lose(PIECES, mention);
            }
            entities.add(quote(row, mention.span()).put("label", row.label(mention)));
        }
        if (row.names().relations().size() > 1) {
            ArrayNode relations = answer.putArray("relations");
            for (RowContent.Link link : row.relations()) {
                ObjectNode relation = relations.addObject().put("label", link.label());
                relation.set("head", quote(row, link.head().span()));
                relation.set("tail", quote(row, link.tail().span()));
            }
        }
        if (row.names().polarities().size() > 1) {
            ArrayNode stances = answer.putArray("stances");
            row.stances().forEach(stance -> stances.add(stance(row, stance)));
        }
        // a document's labels are asked for once
        boolean first = row.range().equals(row.laid().rows().get(0));
        if (first && !row.names().documentLabels().isEmpty()) {
            labels(row, answer.putObject("labels"));
        }
        return answer;
    }

    /** The words from the first to the last of a span, and which of their occurrences they are. */
    private static ObjectNode quote(RowContent row, Span span) {
        String text = row.text();
        int begin = span.begin() - row.range().begin();
        String words = text.substring(begin, span.end() - row.range().begin());
        int occurrence = 1;
        if (!words.isEmpty()) {
            for (int at = text.indexOf(words); at >= 0 && at < begin; ) {
                occurrence++;
                at = text.indexOf(words, at + 1);
            }
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("quote", words)
                .put("occurrence", occurrence);
    }

    private static ObjectNode stance(RowContent row, Stance stance) {
        PassageIndex passages = new PassageIndex(row.laid().document().annotations());
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        ends(row, stance, stance.holders(), passages, out.putArray("holders"));
        ends(row, stance, stance.targets(), passages, out.putArray("targets"));
        Optional<StanceType> type =
                row.laid().document().schema().type(stance.typeId(), StanceType.class);
        out.put("polarity", tag(row, stance.polarity(), type.map(StanceType::polarity)));
        out.put("intensity", tag(row, stance.intensity(), type.flatMap(StanceType::intensity)));
        ArrayNode cues = out.putArray("cues");
        stance.cues().forEach(cue -> cues.add(quote(row, cue)));
        return out;
    }

    private static void ends(
            RowContent row,
            Stance stance,
            List<StanceEnd> ends,
            PassageIndex passages,
            ArrayNode out) {
        for (StanceEnd end : ends) {
            LinkEnd link = LinkEnd.of(end, stance, passages, row.laid());
            ObjectNode one = out.addObject().put("kind", link.kind());
            one.put("text", link.text().isPresent() ? link.text().get() : null);
        }
    }

    private static @Nullable String tag(
            RowContent row, Optional<AttributeValue> value, Optional<String> set) {
        return value.isPresent() && value.get() instanceof AttributeValue.Tags tags
                ? row.names().tag(set, String.join(" ", tags.tags()))
                : null;
    }

    private static void labels(RowContent row, ObjectNode out) {
        for (DocumentLabelType type : row.names().documentLabels()) {
            ArrayNode chosen = out.putArray(row.names().type(type.id()));
            for (DocumentLabel label : row.labels()) {
                if (label.typeId().equals(type.id())
                        && label.value() instanceof AttributeValue.Tags tags) {
                    tags.tags()
                            .forEach(
                                    tag ->
                                            chosen.add(
                                                    row.names()
                                                            .tag(Optional.of(type.tagSet()), tag)));
                }
            }
        }
    }

    @Override
    public Map<String, String> beside(LabelNames names) {
        return Map.of("answer.schema.json", AnswerSchema.of(names).toPrettyString() + "\n");
    }
}
