/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.editing.intent.EndCandidate;
import org.scholion.schema.Attribute;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.words.UiWords;

/** Chooses the annotation that an attribute links to, among those nearest in the text. */
final class LinkField {

    /** As many as a list can be looked through; what is farther away is seldom meant. */
    private static final int MOST = 200;

    private final EditingContext context;
    private final Attribute attribute;

    LinkField(EditingContext context, Attribute attribute) {
        this.context = context;
        this.attribute = attribute;
    }

    Combo create(
            Composite parent,
            Annotation from,
            Optional<AttributeValue> now,
            Consumer<Optional<AttributeValue>> set) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        List<Optional<AttributeValue>> values = new ArrayList<>();
        add(combo, values, UiWords.say("editing.not-annotated"), Optional.empty(), now);
        for (EndCandidate candidate : candidates(from)) {
            if (candidate.annotation().isPresent()) {
                AnnotationId id = candidate.annotation().get();
                add(
                        combo,
                        values,
                        UiWords.say(candidate.label()),
                        Optional.of(new AttributeValue.Text(id.value())),
                        now);
            }
        }
        if (now.isPresent()
                && now.get() instanceof AttributeValue.Text(String id)
                && !values.contains(now)) {
            add(combo, values, label(id), now, now);
        }
        combo.addListener(SWT.Selection, e -> set.accept(values.get(combo.getSelectionIndex())));
        return combo;
    }

    private List<EndCandidate> candidates(Annotation from) {
        List<EndCandidate> all =
                context.candidates()
                        .fillers(
                                context.schema().withKinds(attribute.terms().allowedTypes()),
                                List.of(from.id()),
                                from.begin().orElse(0));
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private String label(String id) {
        return AnnotationId.parse(id)
                .flatMap(context.annotations()::find)
                .map(found -> UiWords.say(context.texts().label(found)))
                .orElse(id);
    }

    private static void add(
            Combo combo,
            List<Optional<AttributeValue>> values,
            String label,
            Optional<AttributeValue> value,
            Optional<AttributeValue> now) {
        combo.add(label);
        values.add(value);
        if (value.equals(now)) {
            combo.select(values.size() - 1);
        }
    }
}
