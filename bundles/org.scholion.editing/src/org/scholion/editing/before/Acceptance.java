/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.before;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.MarkLabel;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.NamedStep;
import org.scholion.project.before.LabelMemory;
import org.scholion.schema.Attribute;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;

/**
 * Makes annotations of what was suggested or done before: ordinary ones, by ordinary operations,
 * that say in the journal where they come from.
 */
public final class Acceptance {

    /** How many suggestions one step accepts at most. */
    public static final int MOST = 10_000;

    private final Edits edits;
    private final Schema schema;

    /** Creates it for a document. */
    public Acceptance(Edits edits, Schema schema) {
        this.edits = edits;
        this.schema = schema;
    }

    /**
     * Accepts a suggestion.
     *
     * @throws IllegalArgumentException when the schema has no such entity type
     */
    public Edit accepting(Suggestion suggestion) {
        return labelling(
                Span.of(suggestion.range().begin(), suggestion.range().end()),
                suggestion.label(),
                NamedStep.ACCEPT_SUGGESTION);
    }

    /**
     * Accepts several suggestions in one step; nothing when there is none.
     *
     * @throws IllegalArgumentException when there are more than {@link #MOST}, or the schema has no
     *     such entity type
     */
    public Optional<Operation> accepting(Collection<Suggestion> suggestions) {
        if (suggestions.size() > MOST) {
            throw new IllegalArgumentException(suggestions.size() + " are too many for one step");
        }
        List<Operation> steps = new ArrayList<>();
        for (Suggestion each : suggestions) {
            steps.add(
                    made(Span.of(each.range().begin(), each.range().end()), each.label())
                            .operation());
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CompoundOperation(
                                NamedStep.ACCEPT_SUGGESTION.from(LabelMemory.SOURCE), steps));
    }

    /**
     * Labels words as others were labelled before.
     *
     * @throws IllegalArgumentException when the schema has no such entity type
     */
    public Edit labelling(Span span, MarkLabel label) {
        return labelling(span, label, NamedStep.LABEL_AS_BEFORE);
    }

    /** Gives a mention the type and the values of a label; nothing when it has them. */
    public Optional<Operation> relabelling(Mention mention, MarkLabel label) {
        Mention changed =
                mention.withHeader(
                        mention.header().withType(label.typeId()).withAttributes(values(label)));
        return changed.equals(mention)
                ? Optional.empty()
                : Edits.replace(
                        NamedStep.LABEL_AS_BEFORE.from(LabelMemory.SOURCE), mention, changed);
    }

    private Edit labelling(Span span, MarkLabel label, NamedStep step) {
        Edit made = made(span, label);
        return new Edit(
                made.id(),
                new CompoundOperation(step.from(LabelMemory.SOURCE), List.of(made.operation())));
    }

    private Edit made(Span span, MarkLabel label) {
        return edits.newMention(label.typeId(), span, values(label));
    }

    /** The values that the type has a place for today. */
    private SortedMap<String, AttributeValue> values(MarkLabel label) {
        List<String> known =
                schema.type(label.typeId(), EntityType.class)
                        .map(
                                type ->
                                        type.description().attributes().stream()
                                                .map(Attribute::id)
                                                .toList())
                        .orElse(List.of());
        SortedMap<String, AttributeValue> values = new TreeMap<>(label.attributes());
        values.keySet().retainAll(known);
        return values;
    }
}
