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
import org.scholion.document.AnnotationId;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.edit.Edits;
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
    private final EditingContext context;
    private final Relation relation;

    RelationForm(Form form, EditingContext context, Relation relation) {
        this.form = form;
        this.context = context;
        this.relation = relation;
    }

    void fill() {
        Optional<RelationType> type = context.schema().type(relation.typeId(), RelationType.class);
        List<Role> roles = type.map(RelationType::roles).orElseGet(List::of);
        roles.forEach(this::role);
        relation.roles().keySet().stream()
                .filter(id -> roles.stream().noneMatch(role -> role.id().equals(id)))
                .forEach(id -> role(new Role(id, id, 0, Role.UNBOUNDED, List.of())));
        if (type.map(RelationType::anchored).orElse(false) || relation.anchor().isPresent()) {
            anchor();
        }
    }

    private void role(Role role) {
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
                    UiWords.say(context.texts().label(filler)),
                    Optional.of(() -> context.select(filler)),
                    Optional.of(() -> remove(role, filler)));
        }
        if (role.maximum() == Role.UNBOUNDED || fillers.size() < role.maximum()) {
            form.actions()
                    .offer(
                            UiWords.say("editor.inspector.add-role", "role", role.name()),
                            () -> add(role));
        } else {
            form.actions()
                    .offer(
                            UiWords.say("editor.inspector.replace-role", "role", role.name()),
                            () -> replace(role));
        }
    }

    private void remove(Role role, AnnotationId filler) {
        List<AnnotationId> left = new ArrayList<>(relation.fillers(role.id()));
        left.remove(filler);
        set(role, left);
    }

    private void add(Role role) {
        pick(
                role,
                id -> {
                    List<AnnotationId> more = new ArrayList<>(relation.fillers(role.id()));
                    more.add(id);
                    set(role, more);
                });
    }

    private void replace(Role role) {
        pick(role, id -> set(role, List.of(id)));
    }

    private void pick(Role role, java.util.function.Consumer<AnnotationId> then) {
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
                        context.candidates().fillers(role.allowedTypes(), taken, near),
                        picked -> picked.flatMap(EndCandidate::annotation).ifPresent(then));
    }

    private void set(Role role, List<AnnotationId> fillers) {
        if (context.apply(
                Edits.replace(
                        NamedStep.CHANGE_ROLE.word(),
                        relation,
                        relation.withRole(role.id(), fillers)))) {
            context.select(relation.id());
        }
    }

    private void anchor() {
        form.heading(
                UiWords.say("editor.inspector.anchor"),
                UiWords.say("editor.inspector.anchor-hint"));
        relation.anchor()
                .ifPresent(
                        span ->
                                form.item(
                                        "anchor",
                                        context.texts().covered(span),
                                        Optional.of(() -> reveal(span)),
                                        Optional.of(() -> anchor(Optional.empty()))));
        form.actions()
                .offer(
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
                        });
    }

    private void reveal(Span span) {
        context.surface().reveal(new TextRange(span.begin(), span.end()));
    }

    private void anchor(Optional<Span> span) {
        context.apply(
                Edits.replace(NamedStep.CHANGE_ANCHOR.word(), relation, relation.withAnchor(span)));
    }
}
