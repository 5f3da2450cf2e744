/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.commands;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.scholion.document.AnnotationKind;
import org.scholion.editing.intent.SpanSteps;
import org.scholion.editing.layer.LayerModel;
import org.scholion.editing.layer.Layers;
import org.scholion.editing.meaning.MeaningSelection;
import org.scholion.editing.walk.WalkGoal;
import org.scholion.ui.canvas.CanvasCommand;
import org.scholion.ui.editor.annotating.EditorActions;

/** The commands on the text, by their ids, and what each does. */
enum EditorCommand {
    TYPE("org.scholion.commands.annotate.type", EditorActions::chooseType),
    RELATE("org.scholion.commands.annotate.relate", EditorActions::relate),
    STANCE("org.scholion.commands.annotate.stance", EditorActions::stance),
    SAME("org.scholion.commands.annotate.same", EditorActions::sameAs),
    CONFIRM("org.scholion.commands.annotate.confirm", EditorActions::confirmProposals),
    UNSURE("org.scholion.commands.annotate.unsure", EditorActions::unsure),
    NOTE("org.scholion.commands.annotate.note", EditorActions::note),
    COMMENT("org.scholion.commands.comment", EditorActions::comment),
    FRAGMENT("org.scholion.commands.annotate.fragment", EditorActions::addFragment),
    FRAGMENT_REMOVE(
            "org.scholion.commands.annotate.fragment.remove", EditorActions::removeFragment),
    BORDER("org.scholion.commands.annotate.border", EditorCommand::border),
    DELETE("org.eclipse.ui.edit.delete", EditorActions::delete),
    UNDO("org.eclipse.ui.edit.undo", actions -> actions.context().undo()),
    REDO("org.eclipse.ui.edit.redo", actions -> actions.context().redo()),
    WIDER(
            "org.scholion.commands.select.wider",
            actions -> actions.select(MeaningSelection.Key.WIDER)),
    NARROWER(
            "org.scholion.commands.select.narrower",
            actions -> actions.select(MeaningSelection.Key.NARROWER)),
    PIECE(
            "org.scholion.commands.select.piece",
            actions -> actions.select(MeaningSelection.Key.PIECE)),
    TOGETHER(
            "org.scholion.commands.select.together",
            actions -> actions.perform(CanvasCommand.ADD_MARK)),
    SAME_WORDS("org.scholion.commands.select.sameWords", EditorActions::selectSameWords),
    SAME_TYPE("org.scholion.commands.select.sameType", EditorActions::selectSameType),
    COPY("org.eclipse.ui.edit.copy", EditorActions::copy),
    SELECT_ALL("org.eclipse.ui.edit.selectAll", EditorActions::selectAll),
    FIND("org.scholion.commands.find", EditorActions::find),
    FIND_NEXT("org.scholion.commands.find.next", EditorActions::findNext),
    FIND_PREVIOUS("org.scholion.commands.find.previous", EditorActions::findPrevious),
    IDENTICAL("org.scholion.commands.annotate.identical", EditorActions::identical),
    BEFORE("org.scholion.commands.annotate.before", EditorActions::askBefore),
    ACCEPT("org.scholion.commands.suggestion.accept", EditorActions::acceptSuggestion),
    ACCEPT_ALL("org.scholion.commands.suggestion.acceptAll", EditorActions::acceptAllSuggestions),
    DISMISS("org.scholion.commands.suggestion.dismiss", EditorActions::dismissSuggestion),
    SUGGEST_AGAIN("org.scholion.commands.suggestion.again", EditorActions::suggestAgain),
    WALK_SUGGESTION(
            "org.scholion.commands.walk.suggestion",
            (actions, parameters) ->
                    actions.walkSuggestions(!"back".equals(parameters.apply("direction")))),
    NEXT(
            "org.scholion.commands.annotation.next",
            actions -> actions.perform(CanvasCommand.MARK_NEXT)),
    PREVIOUS(
            "org.scholion.commands.annotation.previous",
            actions -> actions.perform(CanvasCommand.MARK_PREVIOUS)),
    NEXT_OF_SAME("org.scholion.commands.mention.next", actions -> actions.nextOfSame(true)),
    PREVIOUS_OF_SAME(
            "org.scholion.commands.mention.previous", actions -> actions.nextOfSame(false)),
    RELATIONS_SHOWN(
            "org.scholion.commands.layer.relations",
            actions -> toggle(actions, AnnotationKind.RELATION)),
    STANCES_SHOWN(
            "org.scholion.commands.layer.stances",
            actions -> toggle(actions, AnnotationKind.STANCE)),
    ALL_SHOWN(
            "org.scholion.commands.layer.all",
            actions -> actions.context().layers().set(Layers.ALL)),
    LANES("org.scholion.commands.lanes.choose", EditorActions::chooseLanes),
    LANES_SHOWN("org.scholion.commands.lanes.toggle", EditorActions::toggleLanes),
    DIFFERENCE(
            "org.scholion.commands.lanes.difference",
            (actions, parameters) ->
                    actions.difference(!"back".equals(parameters.apply("direction")))),
    ADJUDICATE_ACCEPT(
            "org.scholion.commands.adjudicate.accept",
            (actions, parameters) -> actions.accept(parameters.apply("number"))),
    ADJUDICATE_NONE("org.scholion.commands.adjudicate.none", EditorActions::rejectAll),
    ADJUDICATE_EDIT("org.scholion.commands.adjudicate.edit", EditorActions::editThere),
    ADJUDICATE_MIX("org.scholion.commands.adjudicate.mix", EditorActions::mix),
    ADJUDICATE_BECAUSE("org.scholion.commands.adjudicate.because", EditorActions::because),
    ADJUDICATE_CONFIRM("org.scholion.commands.adjudicate.confirm", EditorActions::confirmAgreed),
    ADJUDICATE_NAMES("org.scholion.commands.adjudicate.names", EditorActions::turnNames),
    OPEN_BESIDE("org.scholion.commands.beside.open", EditorActions::openBeside),
    OTHER_DOCUMENT("org.scholion.commands.beside.other", EditorActions::otherDocument),
    SCROLL_TOGETHER("org.scholion.commands.beside.together", EditorActions::scrollTogether),
    HIDE_TYPE("org.scholion.commands.layer.hide", EditorActions::hideType),
    LOCK_TYPE("org.scholion.commands.layer.lock", EditorActions::lockType),
    BOOKMARK("org.scholion.commands.bookmark", EditorActions::turnBookmark),
    BOOKMARK_NEXT("org.scholion.commands.bookmark.next", actions -> actions.goToBookmark(true)),
    BOOKMARK_PREVIOUS(
            "org.scholion.commands.bookmark.previous", actions -> actions.goToBookmark(false)),
    BOOKMARK_LIST("org.scholion.commands.bookmark.list", EditorActions::listBookmarks),
    WALK_PROBLEM("org.scholion.commands.walk.problem", walk(WalkGoal.PROBLEM)),
    WALK_UNSURE("org.scholion.commands.walk.unsure", walk(WalkGoal.UNSURE)),
    WALK_TYPE("org.scholion.commands.walk.type", walk(WalkGoal.SAME_TYPE)),
    WALK_SENTENCE("org.scholion.commands.walk.sentence", walk(WalkGoal.UNMARKED_SENTENCE)),
    GO_TO_WORD("org.scholion.commands.word.go", EditorActions::goToWord),
    GO_ON_TO_WORD("org.scholion.commands.word.again", EditorActions::goOnToWord);

    private final String id;

    private final BiConsumer<EditorActions, UnaryOperator<String>> action;

    EditorCommand(String id, java.util.function.Consumer<EditorActions> action) {
        this(id, (actions, parameters) -> action.accept(actions));
    }

    EditorCommand(String id, BiConsumer<EditorActions, UnaryOperator<String>> action) {
        this.id = id;
        this.action = action;
    }

    static Optional<EditorCommand> of(String id) {
        return Arrays.stream(values()).filter(command -> command.id.equals(id)).findFirst();
    }

    /**
     * Does it.
     *
     * @param parameters gives the value of a parameter, empty if it has none
     */
    void run(EditorActions actions, UnaryOperator<String> parameters) {
        action.accept(actions, parameters);
    }

    private static void border(EditorActions actions, UnaryOperator<String> parameters) {
        actions.moveBorder(
                "begin".equals(parameters.apply("border"))
                        ? SpanSteps.Border.BEGIN
                        : SpanSteps.Border.END,
                "character".equals(parameters.apply("unit"))
                        ? SpanSteps.Unit.GRAPHEME
                        : SpanSteps.Unit.WORD,
                !"in".equals(parameters.apply("direction")));
    }

    private static BiConsumer<EditorActions, UnaryOperator<String>> walk(WalkGoal goal) {
        return (actions, parameters) ->
                actions.walk(goal, !"back".equals(parameters.apply("direction")));
    }

    private static void toggle(EditorActions actions, AnnotationKind kind) {
        LayerModel layers = actions.context().layers();
        layers.set(layers.layers().toggleHidden(Layers.key(kind)));
    }
}
