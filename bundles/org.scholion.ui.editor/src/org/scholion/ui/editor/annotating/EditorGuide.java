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
import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.edit.ProposedValues;
import org.scholion.editing.intent.ValueKeys;
import org.scholion.editing.lane.DocumentLanes.OtherAnnotation;
import org.scholion.editing.several.SeveralMarks;
import org.scholion.schema.AnnotationType;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.command.CommandKeys;
import org.scholion.ui.editor.annotating.BarItem.Look;
import org.scholion.ui.jobs.ViewUpdates;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** Decides what the bar says: a stance being entered, what just happened, or what can be done. */
final class EditorGuide {

    /** The key that adds a mark to those selected together. */
    private static final String TOGETHER = "Space";

    private static final int MESSAGE_MILLISECONDS = 6_000;

    private final EditorBar bar;
    private final ViewUpdates.Follower follower;
    private Optional<AnnotationEditor> editor = Optional.empty();
    private Optional<BarItem> message = Optional.empty();
    private Optional<Place> told = Optional.empty();
    private int messages;

    /** Where someone is. */
    private record Place(long documentId, CanvasSelection selection) {
        static Optional<Place> in(AnnotationEditor editor) {
            return editor.context()
                    .map(context -> new Place(context.document().id(), context.selection()));
        }

        boolean isAnotherIn(Place other) {
            return documentId == other.documentId && !selection.equals(other.selection);
        }
    }

    EditorGuide(EditorBar bar) {
        this.bar = bar;
        this.follower =
                ViewUpdates.of(bar.getDisplay()).follower(bar, () -> editor.ifPresent(this::fill));
    }

    /** Says something for a moment. */
    void message(AnnotationEditor teller, String text, boolean warning) {
        message = Optional.of(BarItem.text(text, warning ? Look.WARNING : Look.PLAIN));
        told = Optional.empty();
        int number = ++messages;
        update(teller);
        bar.getDisplay()
                .timerExec(
                        MESSAGE_MILLISECONDS,
                        () -> {
                            if (number == messages && !bar.isDisposed()) {
                                message = Optional.empty();
                                update(teller);
                            }
                        });
    }

    /** Forgets what was said, as something new has happened. */
    void forget() {
        messages++;
        message = Optional.empty();
    }

    /** Has the bar say soon what there is to say now. */
    void update(AnnotationEditor newEditor) {
        editor = Optional.of(newEditor);
        follower.due();
    }

    private void fill(AnnotationEditor shown) {
        forgetElsewhere(shown);
        List<BarItem> items = new ArrayList<>();
        if (shown.stances().isActive()) {
            items.addAll(shown.stances().items());
            message.ifPresent(items::add);
        } else if (message.isPresent()) {
            items.add(message.get());
        } else {
            shown.context()
                    .ifPresent(
                            context -> {
                                items.addAll(shown.adjudicating().items());
                                if (items.isEmpty()) {
                                    items.addAll(shown.suggestionKeys().items(context));
                                }
                                if (items.isEmpty()) {
                                    guide(context, items);
                                }
                            });
        }
        bar.setItems(
                items,
                !shown.stances().isActive() && !shown.adjudicating().isOn() && items.size() > 1);
    }

    /** Who goes on in the document has heard what was said, and asks what can be done there. */
    private void forgetElsewhere(AnnotationEditor shown) {
        Optional<Place> here = Place.in(shown);
        if (told.isPresent() && here.isPresent() && here.get().isAnotherIn(told.get())) {
            forget();
        }
        told = here;
    }

    private static boolean isAnothers(EditingContext context) {
        return context.readOnlyReason().isPresent()
                && !context.member().equals(AnnotationEditor.projects().member());
    }

    private static void guide(EditingContext context, List<BarItem> items) {
        Optional<Annotation> selected = context.selected();
        Optional<OtherAnnotation> other = context.other();
        if (other.isPresent()) {
            other(context, other.get(), items);
        } else if (isAnothers(context)) {
            items.add(
                    BarItem.text(
                            UiWords.say("editor.guide.to-read", "member", context.member()),
                            Look.STRONG));
        } else if (context.readOnlyReason().isPresent()) {
            items.add(BarItem.text(UiWords.say("editor.read-only"), Look.QUIET));
        } else if (context.state().isClosed()) {
            items.add(
                    BarItem.text(
                            UiWords.say("editor.guide.closed", "state", context.state()),
                            Look.STRONG));
            items.add(
                    BarItem.key(
                            CommandKeys.of(Committing.REOPEN),
                            UiWords.say("editor.guide.reopens")));
        } else if (Together.isOn(context)) {
            several(context, context.several(), items);
        } else if (selected.isPresent()) {
            selected(context, selected.get(), items);
        } else {
            Optional<AnnotationType> example = context.typeKeys().example();
            example.ifPresent(
                    type -> {
                        items.add(BarItem.text(UiWords.say("editor.guide.select"), Look.QUIET));
                        items.add(
                                BarItem.key(
                                        context.typeKeys().key(type).orElse(""),
                                        UiWords.say("editor.guide.for-type", "type", type.name())));
                    });
            if (example.isEmpty()) {
                items.add(BarItem.text(UiWords.say("editor.guide.select"), Look.QUIET));
                items.add(BarItem.key("F2", UiWords.say("editor.guide.for-its-type")));
            }
            items.add(BarItem.key("R", UiWords.say("editor.guide.relates")));
            items.add(BarItem.key("S", UiWords.say("editor.guide.stance")));
            items.add(BarItem.key("?", UiWords.say("editor.guide.all-keys")));
        }
    }

    /** Whose mark is looked at, and what it says. */
    private static void other(EditingContext context, OtherAnnotation other, List<BarItem> items) {
        items.add(BarItem.text(other.lane().name(), Look.STRONG));
        items.add(
                BarItem.text(
                        UiWords.say(
                                "editor.lanes.looked-at",
                                "type",
                                context.texts().typeName(other.annotation().typeId()),
                                "words",
                                LookedAt.texts(context, other).label(other.annotation())),
                        Look.PLAIN));
        items.add(BarItem.text(UiWords.say("editor.lanes.only-looked-at"), Look.QUIET));
        items.add(
                BarItem.key(
                        CommandKeys.of(DifferenceKeys.COMMAND),
                        UiWords.say("editor.lanes.goes-on")));
    }

    private static void selected(
            EditingContext context, Annotation annotation, List<BarItem> items) {
        items.add(BarItem.text(context.texts().typeName(annotation.typeId()), Look.STRONG));
        Message words = context.texts().label(annotation);
        String meant =
                annotation instanceof Mention mention
                        ? mention.referent()
                                .flatMap(context.annotations()::find)
                                .filter(Referent.class::isInstance)
                                .map(
                                        r ->
                                                UiWords.say(
                                                        "editor.guide.meaning",
                                                        "words",
                                                        words,
                                                        "referent",
                                                        context.texts().label(r)))
                                .orElseGet(() -> UiWords.say("editor.guide.words", "words", words))
                        : UiWords.say("editor.guide.words", "words", words);
        items.add(BarItem.text(meant, Look.PLAIN));
        values(context, List.of(annotation), items);
        if (!ProposedValues.of(context.schema(), annotation).isEmpty()) {
            items.add(
                    BarItem.key(
                            CommandKeys.of("org.scholion.commands.annotate.confirm"),
                            UiWords.say("editor.guide.confirm")));
        }
        items.add(BarItem.key("F2", UiWords.say("editor.guide.type")));
        items.add(BarItem.key("R", UiWords.say("editor.guide.relate")));
        if (annotation instanceof Mention) {
            items.add(BarItem.key("M", UiWords.say("editor.guide.same-as")));
        }
        items.add(BarItem.key("[ ]", UiWords.say("editor.guide.border")));
        items.add(
                BarItem.key(
                        "U",
                        UiWords.say(
                                "editor.guide.unsure", "unsure", annotation.header().unsure())));
        items.add(BarItem.key("N", UiWords.say("editor.guide.note")));
        items.add(BarItem.key("Del", UiWords.say("editor.guide.delete")));
        items.add(BarItem.key(TOGETHER, UiWords.say("editor.several.begins")));
    }

    /** What several have in common, and the keys that change them all. */
    private static void several(EditingContext context, SeveralMarks marks, List<BarItem> items) {
        items.add(
                BarItem.text(
                        UiWords.say("editor.several.selected", "count", marks.size()),
                        Look.STRONG));
        items.add(
                BarItem.text(
                        marks.typeId()
                                .map(context.texts()::typeName)
                                .orElseGet(() -> UiWords.say("editor.several.types")),
                        Look.PLAIN));
        values(context, marks.all(), items);
        if (marks.all().stream()
                .anyMatch(one -> !ProposedValues.of(context.schema(), one).isEmpty())) {
            items.add(
                    BarItem.key(
                            CommandKeys.of("org.scholion.commands.annotate.confirm"),
                            UiWords.say("editor.guide.confirm")));
        }
        context.typeKeys()
                .example()
                .filter(type -> marks.kind().equals(Optional.of(AnnotationKind.ENTITY)))
                .flatMap(context.typeKeys()::key)
                .ifPresent(
                        key ->
                                items.add(
                                        BarItem.key(key + " …", UiWords.say("editor.guide.type"))));
        items.add(BarItem.key("F2", UiWords.say("editor.guide.type")));
        if (marks.mentions().size() == marks.size() && marks.size() > 1) {
            items.add(BarItem.key("M", UiWords.say("editor.several.same")));
        }
        items.add(
                BarItem.key(
                        "U",
                        UiWords.say(
                                "editor.guide.unsure",
                                "unsure",
                                marks.all().stream().allMatch(one -> one.header().unsure()))));
        items.add(BarItem.key("Del", UiWords.say("editor.several.delete")));
        items.add(BarItem.key(TOGETHER, UiWords.say("editor.several.adds")));
        items.add(BarItem.key("Esc", UiWords.say("editor.several.ends")));
    }

    private static void values(
            EditingContext context, List<? extends Annotation> marked, List<BarItem> items) {
        context.valueKeys()
                .asked(marked)
                .ifPresent(
                        name ->
                                items.add(
                                        BarItem.text(
                                                UiWords.say("editor.guide.asked", "name", name),
                                                Look.QUIET)));
        for (ValueKeys.Keyed value : context.valueKeys().of(marked)) {
            items.add(
                    BarItem.key(
                            value.key(),
                            value.proposed()
                                    ? UiWords.say("editor.guide.proposed", "value", value.value())
                                    : value.value(),
                            value.chosen() ? Look.CHOSEN : Look.PLAIN));
        }
        if (context.valueKeys().hasNext(marked)) {
            items.add(
                    BarItem.key(
                            String.valueOf(ValueKeys.NEXT),
                            UiWords.say("editor.guide.next-attribute")));
        }
    }
}
