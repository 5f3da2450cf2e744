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
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.Dismissal;
import org.scholion.document.Fragment;
import org.scholion.document.operation.Operation;
import org.scholion.editing.before.Acceptance;
import org.scholion.editing.before.DocumentSuggestions.Step;
import org.scholion.editing.before.LabelTexts;
import org.scholion.editing.before.Suggestion;
import org.scholion.project.DismissSuggestion;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.command.CommandKeys;
import org.scholion.ui.editor.annotating.BarItem.Look;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/** What keys do with suggestions: accept, accept all alike, dismiss, go to the next. */
final class SuggestionKeys {

    private static final String OWN = "org.scholion.commands.suggestion.";

    private final Suggesting suggesting;

    SuggestionKeys(Suggesting suggesting) {
        this.suggesting = suggesting;
    }

    /** Accepts the one at the caret and goes on to the next that shows; else goes to the next. */
    void accept(EditingContext context) {
        if (!context.mayChange()) {
            return;
        }
        Optional<Suggestion> here = suggesting.here();
        if (here.isEmpty()) {
            walk(context, true);
            return;
        }
        Acceptance acceptance = new Acceptance(context.edits(), context.schema());
        if (context.make(acceptance.accepting(here.get())) && !goOn(context, here.get())) {
            context.surface()
                    .message(said("editor.suggestion.accepted", context, here.get()), false);
        }
    }

    /** Accepts all in the document that say the same of the same words. */
    void acceptAll(EditingContext context) {
        if (!context.mayChange()) {
            return;
        }
        Optional<Suggestion> here = suggesting.here();
        if (here.isEmpty()) {
            context.surface().message(UiWords.say("editor.suggestion.none-here"), false);
            return;
        }
        suggesting.run(
                (source, cancelled) -> source.suggestions().ofKind(here.get(), cancelled),
                alike -> acceptAll(context, here.get(), alike));
    }

    private void acceptAll(EditingContext context, Suggestion kind, List<Suggestion> alike) {
        List<Suggestion> some = alike.subList(0, Math.min(alike.size(), Acceptance.MOST));
        Optional<Operation> step =
                new Acceptance(context.edits(), context.schema()).accepting(some);
        if (context.apply(step)) {
            context.surface()
                    .message(
                            UiWords.say(
                                    "editor.suggestion.accepted-all",
                                    "count",
                                    some.size(),
                                    "label",
                                    new LabelTexts(context.schema()).whole(kind.label())),
                            false);
        }
    }

    /** Suggests the one at the caret no more, and goes on to the next that shows. */
    void dismiss(EditingContext context) {
        Optional<Suggestion> here = suggesting.here();
        if (here.isEmpty()) {
            context.surface().message(UiWords.say("editor.suggestion.none-here"), false);
            return;
        }
        Suggestion unwanted = here.get();
        Dismissal dismissal =
                new Dismissal(
                        new Fragment(unwanted.range().begin(), unwanted.range().end()),
                        unwanted.label().typeId());
        UseCaseJob<Dismissal> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.suggesting"),
                        Display.getCurrent(),
                        progress -> {
                            new DismissSuggestion(context.project())
                                    .run(
                                            new DismissSuggestion.Request(
                                                    context.document().id(),
                                                    context.member(),
                                                    dismissal),
                                            progress);
                            return dismissal;
                        },
                        done -> {},
                        failure -> context.surface().message(failure.message(), true));
        job.setSystem(true);
        job.schedule();
        suggesting.withdraw(unwanted);
        if (!goOn(context, unwanted)) {
            context.surface()
                    .message(said("editor.suggestion.dismissed", context, unwanted), false);
        }
    }

    /** Has all that was dismissed in the document suggested again. */
    void suggestAgain(EditingContext context) {
        UseCaseJob<Integer> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.suggesting"),
                        Display.getCurrent(),
                        progress ->
                                new DismissSuggestion(context.project())
                                        .takeBack(context.document().id(), context.member()),
                        count ->
                                context.surface()
                                        .message(
                                                UiWords.say(
                                                        "editor.suggestion.again", "count", count),
                                                false),
                        failure -> context.surface().message(failure.message(), true));
        job.setSystem(true);
        job.schedule();
    }

    /** Goes to the next that shows, of which the bar then speaks; returns whether there is one. */
    private boolean goOn(EditingContext context, Suggestion done) {
        Optional<Suggestion> next =
                suggesting.found().suggestions().stream()
                        .filter(each -> each.range().begin() >= done.range().end())
                        .filter(each -> each.range().end() <= suggesting.shown().end())
                        .findFirst();
        next.ifPresent(each -> context.surface().reveal(each.range()));
        return next.isPresent();
    }

    /** Goes to the next suggestion, or the one before. */
    void walk(EditingContext context, boolean forward) {
        if (!suggesting.isOffering()) {
            context.surface()
                    .message(
                            UiWords.say(
                                    "editor.suggestion.hidden",
                                    "key",
                                    CommandKeys.of(OWN + "show")),
                            false);
            return;
        }
        CanvasSelection selection = context.selection();
        int from = selection.range().isEmpty() ? selection.caret() : selection.range().begin();
        suggesting.run(
                (source, cancelled) -> source.suggestions().next(from, forward, cancelled),
                step -> arrived(context, step));
    }

    private void arrived(EditingContext context, Optional<Step> step) {
        if (step.isEmpty()) {
            context.surface().message(UiWords.say("editor.suggestion.none"), false);
            return;
        }
        context.surface().reveal(step.get().suggestion().range());
        if (step.get().round()) {
            context.surface()
                    .message(UiWords.say("editor.walk.round", "said", "", "empty", true), false);
        }
        suggesting.preferenceChanged();
    }

    /** Returns what the bar says of the suggestion at the caret; nothing where there is none. */
    List<BarItem> items(EditingContext context) {
        Optional<Suggestion> here = suggesting.here();
        if (here.isEmpty() || context.selected().isPresent()) {
            return List.of();
        }
        List<BarItem> items = new ArrayList<>();
        items.add(
                BarItem.text(
                        UiWords.say(new LabelTexts(context.schema()).whole(here.get().label())),
                        Look.STRONG));
        items.add(BarItem.text(said("editor.suggestion.before", context, here.get()), Look.QUIET));
        items.add(key("accept", "editor.suggestion.accepts"));
        items.add(key("acceptAll", "editor.suggestion.accepts-all"));
        items.add(key("dismiss", "editor.suggestion.dismisses"));
        items.add(
                BarItem.key(
                        CommandKeys.of(BeforeAsking.COMMAND),
                        UiWords.say("editor.suggestion.asks")));
        return items;
    }

    private static BarItem key(String command, String does) {
        return BarItem.key(CommandKeys.of(OWN + command), UiWords.say(does));
    }

    private static String said(String code, EditingContext context, Suggestion suggestion) {
        return UiWords.say(
                code,
                "words",
                suggestion.range().of(context.annotations().text()),
                "label",
                new LabelTexts(context.schema()).whole(suggestion.label()),
                "count",
                suggestion.count(),
                "total",
                suggestion.total(),
                "key",
                CommandKeys.of(OWN + "again"));
    }
}
