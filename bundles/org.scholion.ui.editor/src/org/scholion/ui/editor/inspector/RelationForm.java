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
import java.util.function.UnaryOperator;
import org.scholion.document.AnnotationId;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.editing.intent.EndCandidate;
import org.scholion.editing.intent.NamedStep;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.text.TextRange;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.words.UiWords;

/** The roles of a relation and its anchor. */
final class RelationForm {

    private final Form form;
    private final Subject subject;
    private final EditingContext context;

    RelationForm(Form form, Subject subject) {
        this.form = form;
        this.subject = subject;
        this.context = subject.context();
    }

    void fill(Relation relation) {
        Optional<RelationType> type = context.schema().type(relation.typeId(), RelationType.class);
        List<Role> roles = type.map(RelationType::roles).orElseGet(List::of);
        roles.forEach(role -> role(relation, role));
        relation.roles().keySet().stream()
                .filter(id -> roles.stream().noneMatch(role -> role.id().equals(id)))
                .forEach(id -> role(relation, new Role(id, id, 0, Role.UNBOUNDED, List.of())));
        if (type.map(RelationType::anchored).orElse(false) || relation.anchor().isPresent()) {
            anchor(relation);
        }
    }

    private void role(Relation relation, Role role) {
        List<AnnotationId> fillers = relation.fillers(role.id());
        form.heading(
                UiWords.say(
                        "editor.inspector.named",
                        "name",
                        role.name(),
                        "required",
                        fillers.size() < role.minimum()),
                role.description());
        for (AnnotationId filler : fillers) {
            form.item(
                    role.id(),
                    filler,
                    UiWords.say(context.texts().label(filler)),
                    Optional.of(() -> context.select(filler)),
                    Optional.of(() -> remove(role, filler)));
        }
        if (role.maximum() == Role.UNBOUNDED || fillers.size() < role.maximum()) {
            form.offers(
                    role.id(),
                    new Form.Offer(
                            UiWords.say("editor.inspector.add-role", "role", role.name()),
                            () -> add(role)));
        } else {
            form.offers(
                    role.id(),
                    new Form.Offer(
                            UiWords.say("editor.inspector.replace-role", "role", role.name()),
                            () -> replace(role)));
        }
    }

    private void remove(Role role, AnnotationId filler) {
        change(
                relation -> {
                    List<AnnotationId> left = new ArrayList<>(relation.fillers(role.id()));
                    left.remove(filler);
                    return relation.withRole(role.id(), left);
                });
    }

    private void add(Role role) {
        pick(
                role,
                id ->
                        change(
                                relation -> {
                                    List<AnnotationId> more =
                                            new ArrayList<>(relation.fillers(role.id()));
                                    more.add(id);
                                    return relation.withRole(role.id(), more);
                                }));
    }

    private void replace(Role role) {
        pick(role, id -> change(relation -> relation.withRole(role.id(), List.of(id))));
    }

    private void pick(Role role, Consumer<AnnotationId> then) {
        subject.as(Relation.class).ifPresent(relation -> pick(relation, role, then));
    }

    private void pick(Relation relation, Role role, Consumer<AnnotationId> then) {
        List<AnnotationId> taken = new ArrayList<>(relation.references());
        taken.add(relation.id());
        int near =
                relation.references().stream()
                        .flatMap(id -> context.annotations().find(id).stream())
                        .flatMap(a -> a.begin().stream())
                        .findFirst()
                        .orElse(0);
        context.surface()
                .pick(
                        UiWords.say(
                                "editor.relating.role-of",
                                "type",
                                context.texts().typeName(relation.typeId()),
                                "role",
                                role.name()),
                        context.candidates()
                                .fillers(
                                        context.schema().withKinds(role.allowedTypes()),
                                        taken,
                                        near),
                        picked -> picked.flatMap(EndCandidate::annotation).ifPresent(then));
    }

    private void change(UnaryOperator<Relation> change) {
        if (subject.change(Relation.class, NamedStep.CHANGE_ROLE, change)) {
            context.select(subject.id());
        }
    }

    private void anchor(Relation relation) {
        form.heading(
                UiWords.say("editor.inspector.anchor"),
                UiWords.say("editor.inspector.anchor-hint"));
        relation.anchor()
                .ifPresent(
                        span ->
                                form.item(
                                        "anchor",
                                        span,
                                        context.texts().covered(span),
                                        Optional.of(() -> reveal(span)),
                                        Optional.of(() -> anchor(Optional.empty()))));
        form.offers(
                "anchor",
                new Form.Offer(
                        UiWords.say("editor.inspector.take-selected"),
                        () -> {
                            TextRange range =
                                    context.spanSteps().trimmed(context.selection().range());
                            if (range.isEmpty()) {
                                context.surface()
                                        .message(
                                                UiWords.say("editor.inspector.select-words"),
                                                false);
                            } else {
                                anchor(Optional.of(Span.of(range.begin(), range.end())));
                            }
                        }));
    }

    private void reveal(Span span) {
        context.surface().reveal(new TextRange(span.begin(), span.end()));
    }

    private void anchor(Optional<Span> span) {
        subject.change(
                Relation.class, NamedStep.CHANGE_ANCHOR, relation -> relation.withAnchor(span));
    }
}
