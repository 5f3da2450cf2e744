/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.EndCandidate;
import org.scholion.editing.intent.NamedStep;
import org.scholion.editing.intent.RelationOption;
import org.scholion.editing.intent.SameAs;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.ui.words.UiWords;

/** Relates annotations: by keys from the selected one, by dragging from one to another. */
final class Relating {

    private final AnnotationEditor editor;

    Relating(AnnotationEditor editor) {
        this.editor = editor;
    }

    /** Starts a relation from the selected annotation, or from the mention at the caret. */
    void start(EditingContext context, Optional<RelationType> wanted) {
        if (!context.mayChange()) {
            return;
        }
        Optional<Annotation> start = here(context).filter(a -> !(a instanceof Passage));
        if (start.isEmpty()) {
            context.surface().message(UiWords.say("editor.relating.select"), false);
            return;
        }
        Annotation from = start.get();
        List<RelationOption> options =
                context.relationOptions().from(from.typeId()).stream()
                        .filter(o -> wanted.isEmpty() || wanted.get().id().equals(o.type().id()))
                        .toList();
        if (options.isEmpty()) {
            context.surface()
                    .message(
                            wanted.map(
                                            t ->
                                                    UiWords.say(
                                                            "editor.relating.type-starts-not",
                                                            "type",
                                                            t.name(),
                                                            "from",
                                                            context.texts()
                                                                    .typeName(from.typeId())))
                                    .orElseGet(
                                            () ->
                                                    UiWords.say(
                                                            "editor.relating.none-starts",
                                                            "from",
                                                            context.texts()
                                                                    .typeName(from.typeId()))),
                            false);
        } else if (options.size() == 1) {
            fill(context, options.get(0), from);
        } else {
            List<Choice> choices = new ArrayList<>();
            for (RelationOption option : options) {
                choices.add(choice(option, () -> fill(context, option, from)));
            }
            editor.overlays()
                    .choose(
                            UiWords.say(
                                    "editor.relating.relate", "what", context.texts().label(from)),
                            choices);
        }
    }

    /** Returns the selected annotation, or else the shortest mention at the caret. */
    static Optional<Annotation> here(EditingContext context) {
        int caret = context.selection().caret();
        return context.selected()
                .or(
                        () ->
                                context
                                        .annotations()
                                        .overlapping(
                                                context.boundaries().graphemeBefore(caret),
                                                Math.min(
                                                        caret + 1,
                                                        context.annotations().text().length()))
                                        .stream()
                                        .filter(Mention.class::isInstance)
                                        .min(
                                                Comparator.comparingInt(
                                                        a ->
                                                                a.end().orElse(0)
                                                                        - a.begin().orElse(0))));
    }

    private static Choice choice(RelationOption option, Runnable action) {
        return new Choice(
                option.type().name(),
                UiWords.say(option.roles()),
                Optional.of(option.type().description().color()),
                action);
    }

    private void fill(EditingContext context, RelationOption option, Annotation from) {
        Map<String, List<AnnotationId>> roles = new LinkedHashMap<>();
        roles.put(option.first().id(), List.of(from.id()));
        fill(context, option.type(), roles, option.second(), from.begin().orElse(0));
    }

    private void fill(
            EditingContext context,
            RelationType type,
            Map<String, List<AnnotationId>> roles,
            Role role,
            int near) {
        List<AnnotationId> taken = roles.values().stream().flatMap(List::stream).toList();
        List<EndCandidate> candidates =
                context.candidates()
                        .fillers(context.schema().withKinds(role.allowedTypes()), taken, near);
        if (candidates.isEmpty()) {
            context.surface()
                    .message(
                            UiWords.say(
                                    "editor.relating.no-candidate",
                                    "role",
                                    role.name(),
                                    "type",
                                    type.name()),
                            false);
            return;
        }
        context.surface()
                .pick(
                        UiWords.say(
                                "editor.relating.role-of",
                                "type",
                                type.name(),
                                "role",
                                role.name()),
                        candidates,
                        picked ->
                                picked.flatMap(EndCandidate::annotation)
                                        .ifPresent(
                                                id -> {
                                                    roles.put(role.id(), List.of(id));
                                                    goOn(context, type, roles, near);
                                                }));
    }

    private void goOn(
            EditingContext context,
            RelationType type,
            Map<String, List<AnnotationId>> roles,
            int near) {
        List<Role> required = context.relationOptions().required(type, roles.keySet());
        if (required.isEmpty()) {
            context.make(context.edits().newRelation(type.id(), roles, Optional.empty()));
        } else {
            fill(context, type, roles, required.get(0), near);
        }
    }

    /** Offers what fits when one annotation was dragged to another. */
    void dragged(EditingContext context, Annotation from, Annotation to) {
        List<Choice> choices = new ArrayList<>();
        for (RelationOption option :
                context.relationOptions().between(from.typeId(), to.typeId())) {
            choices.add(
                    choice(
                            option,
                            () -> {
                                Map<String, List<AnnotationId>> roles = new LinkedHashMap<>();
                                roles.put(option.first().id(), List.of(from.id()));
                                roles.put(option.second().id(), List.of(to.id()));
                                goOn(context, option.type(), roles, from.begin().orElse(0));
                            }));
        }
        if (from instanceof Stance stance) {
            addEnds(context, stance, to, choices);
        } else if (to instanceof Stance stance) {
            addEnds(context, stance, from, choices);
        }
        if (from instanceof Mention mention
                && to instanceof Mention
                && from.typeId().equals(to.typeId())) {
            Optional<Operation> same = SameAs.of(context.edits(), context.texts(), mention, to);
            same.ifPresent(
                    operation ->
                            choices.add(
                                    new Choice(
                                            UiWords.say("editor.relating.same"),
                                            UiWords.say("editor.relating.same-hint"),
                                            Optional.empty(),
                                            () -> context.apply(operation))));
        }
        long relations = choices.stream().filter(c -> c.color().isPresent()).count();
        if (choices.isEmpty()) {
            context.surface()
                    .message(
                            UiWords.say(
                                    "editor.relating.none-joins",
                                    "from",
                                    context.texts().typeName(from.typeId()),
                                    "to",
                                    context.texts().typeName(to.typeId())),
                            false);
        } else if (relations == 1 && choices.size() == 1) {
            choices.get(0).action().run();
        } else {
            editor.overlays()
                    .choose(
                            UiWords.say(
                                    "editor.relating.from-to",
                                    "from",
                                    context.texts().label(from),
                                    "to",
                                    context.texts().label(to)),
                            choices);
        }
    }

    private static void addEnds(
            EditingContext context, Stance stance, Annotation end, List<Choice> choices) {
        for (StanceSide side : StanceSide.values()) {
            choices.add(
                    new Choice(
                            UiWords.say("editor.relating.end-of-stance", "side", side),
                            UiWords.say(context.texts().label(end)),
                            Optional.empty(),
                            () -> {
                                List<StanceEnd> ends = new ArrayList<>(stance.ends(side));
                                ends.add(new StanceEnd.Annotated(end.id()));
                                context.apply(
                                        Edits.replace(
                                                NamedStep.ADD_END.word(),
                                                stance,
                                                stance.withEnds(side, ends)));
                            }));
        }
    }

    /** Lets the user say that the selected mention means the same as another. */
    void sameAs(EditingContext context) {
        if (!context.mayChange() || Together.sameReferent(context)) {
            return;
        }
        Optional<Mention> mention =
                here(context).filter(Mention.class::isInstance).map(Mention.class::cast);
        if (mention.isEmpty()) {
            context.surface().message(UiWords.say("editor.relating.select-same"), false);
            return;
        }
        List<EndCandidate> candidates = context.candidates().sameAs(mention.get());
        if (candidates.isEmpty()) {
            context.surface().message(UiWords.say("editor.relating.nothing-else"), false);
            return;
        }
        context.surface()
                .pick(
                        UiWords.say("editor.same-as", "what", context.texts().label(mention.get())),
                        candidates,
                        picked ->
                                picked.flatMap(EndCandidate::annotation)
                                        .flatMap(context.annotations()::find)
                                        .ifPresent(other -> join(context, mention.get(), other)));
    }

    private static void join(EditingContext context, Mention mention, Annotation other) {
        Optional<Operation> operation = SameAs.of(context.edits(), context.texts(), mention, other);
        if (operation.isEmpty()) {
            context.surface().message(UiWords.say("editor.relating.same-already"), false);
        } else if (context.apply(operation)) {
            context.select(mention.id());
            context.surface()
                    .message(
                            UiWords.say(
                                    "editor.relating.joined",
                                    "one",
                                    context.texts().label(mention.id()),
                                    "other",
                                    context.texts().label(other.id())),
                            false);
        }
    }
}
