/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Text;
import org.scholion.document.Mention;
import org.scholion.editing.intent.SpanSteps;
import org.scholion.editing.meaning.MeaningSelection;
import org.scholion.editing.referent.SameMentions;
import org.scholion.editing.walk.WalkGoal;
import org.scholion.schema.AnnotationType;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasCommand;
import org.scholion.ui.preferences.ScrollingPreference;
import org.scholion.ui.words.UiWords;

/** What commands and views have an editor do, on its open document; nothing while none is open. */
public final class EditorActions {

    private final AnnotationEditor editor;
    private final EditingContext context;

    private EditorActions(AnnotationEditor editor, EditingContext context) {
        this.editor = editor;
        this.context = context;
    }

    /** Returns the actions of an editor, if its document is open. */
    public static Optional<EditorActions> of(AnnotationEditor editor) {
        return editor.context().map(context -> new EditorActions(editor, context));
    }

    /** Returns what they act on. */
    public EditingContext context() {
        return context;
    }

    /** Annotates the selection with a type, or starts a relation or stance of it. */
    public void annotate(AnnotationType type) {
        editor.marking().annotate(context, type);
    }

    /** Chooses what the schema proposes for what is selected. */
    public void confirmProposals() {
        Valuing.confirmProposals(context);
    }

    /** Returns whether letters decide at a place of adjudication, and annotate nothing. */
    public boolean decides() {
        return editor.adjudicating().takesKeys();
    }

    /**
     * Takes what members had at the place that is looked at; where none is, gives what is selected
     * the value of the digit.
     *
     * @param number which of it, 1 to 9, as a digit
     */
    public void accept(String number) {
        if (number.length() == 1
                && !editor.adjudicating().settling().accept(number.charAt(0) - '0')) {
            Valuing.press(context, number.charAt(0));
        }
    }

    /** Takes nothing of what members had there. */
    public void rejectAll() {
        if (!editor.adjudicating().settling().reject()) {
            Valuing.press(context, '0');
        }
    }

    /** Takes what most had there, to be changed. */
    public void editThere() {
        editor.adjudicating().settling().edit();
    }

    /** Takes the words of one and the label of another. */
    public void mix() {
        if (!editor.adjudicating().settling().mix()) {
            select(MeaningSelection.Key.PIECE);
        }
    }

    /** Has someone say why a place is decided as it is. */
    public void because() {
        editor.adjudicating().settling().because();
    }

    /** Takes all that is agreed. */
    public void confirmAgreed() {
        if (!editor.adjudicating().settling().confirm()) {
            chooseType();
        }
    }

    /** Calls those who worked there by letters, or by their names. */
    public void turnNames() {
        editor.adjudicating().turnNames();
    }

    /** Offers the types. */
    public void chooseType() {
        editor.marking().chooseType(context);
    }

    /** Starts a relation. */
    public void relate() {
        toOne(() -> editor.relating().start(context, Optional.empty()));
    }

    /** Starts a stance. */
    public void stance() {
        toOne(() -> editor.stances().start(context, Optional.empty()));
    }

    /** Says what the selected mention is the same as; several are made the same. */
    public void sameAs() {
        editor.relating().sameAs(context);
    }

    /** Flags what is selected as unsure, or no longer. */
    public void unsure() {
        editor.marking().unsure(context);
    }

    /** Lets a note be written. */
    public void note() {
        toOne(() -> editor.marking().note(context));
    }

    /** Lets a comment or a question be written. */
    public void comment() {
        editor.commenting().start(context);
    }

    /** Adds a piece to a mention. */
    public void addFragment() {
        toOne(() -> editor.marking().addFragment(context));
    }

    /** Takes the last piece from a mention. */
    public void removeFragment() {
        toOne(() -> editor.marking().removeFragment(context));
    }

    /** Moves a border of the selected annotation. */
    public void moveBorder(SpanSteps.Border border, SpanSteps.Unit unit, boolean outward) {
        toOne(() -> editor.marking().moveBorder(context, border, unit, outward));
    }

    /**
     * Selects wider or narrower or another piece of the word; a selected mark changes its extent.
     */
    public void select(MeaningSelection.Key key) {
        toOne(() -> editor.meaning().press(context, key));
    }

    private void toOne(Runnable action) {
        if (!LookedAt.refuses(context) && !Together.refuses(context)) {
            action.run();
        }
    }

    /** Selects all marks with the same words as the selected one. */
    public void selectSameWords() {
        Together.select(context, true);
    }

    /** Selects all marks of the type of the selected one. */
    public void selectSameType() {
        Together.select(context, false);
    }

    /** Goes to the next mention, or the one before, of whom or what the mention means. */
    public void nextOfSame(boolean onward) {
        Optional<Mention> mention =
                Relating.here(context).filter(Mention.class::isInstance).map(Mention.class::cast);
        Optional<Mention> next =
                mention.flatMap(m -> SameMentions.next(context.annotations(), m, onward));
        if (next.isPresent()) {
            context.select(next.get().id());
        } else {
            boolean meant = mention.flatMap(Mention::referent).isPresent();
            context.surface()
                    .message(UiWords.say("editor.referents.no-other", "meant", meant), false);
        }
    }

    /** Deletes all that is selected. */
    public void delete() {
        editor.marking().delete(context);
    }

    /** Opens the line to find what is selected. */
    public void find() {
        editor.finding().find();
    }

    /** Goes to the next hit. */
    public void findNext() {
        editor.finding().next();
    }

    /** Goes to the hit before. */
    public void findPrevious() {
        editor.finding().previous();
    }

    /** Finds all mentions of what the selected mark covers, to mark them. */
    public void identical() {
        toOne(() -> editor.finding().identical());
    }

    /** Shows how the words at hand were labelled before. */
    public void askBefore() {
        toOne(() -> editor.before().ask(context));
    }

    /** Accepts what is suggested at the caret, or goes to the next suggestion. */
    public void acceptSuggestion() {
        editor.suggestionKeys().accept(context);
    }

    /** Accepts all that is suggested for the words at the caret. */
    public void acceptAllSuggestions() {
        editor.suggestionKeys().acceptAll(context);
    }

    /** Has what is suggested at the caret suggested no more. */
    public void dismissSuggestion() {
        editor.suggestionKeys().dismiss(context);
    }

    /** Has what was dismissed in this document suggested again. */
    public void suggestAgain() {
        editor.suggestionKeys().suggestAgain(context);
    }

    /** Goes to the next or previous suggestion. */
    public void walkSuggestions(boolean forward) {
        editor.suggestionKeys().walk(context, forward);
    }

    /** Goes to the next or previous place of a kind. */
    public void walk(WalkGoal goal, boolean forward) {
        editor.walks().walk(context, goal, forward);
    }

    /** Sets a bookmark at the line of the caret, or takes it away. */
    public void turnBookmark() {
        editor.bookmarking().turn(context);
    }

    /** Goes to the next bookmark, or the one before. */
    public void goToBookmark(boolean forward) {
        editor.bookmarking().go(context, forward);
    }

    /** Lists the bookmarks of the document. */
    public void listBookmarks() {
        editor.bookmarking().list(context);
    }

    /** Asks for the letter of the word to go to. */
    public void goToWord() {
        editor.letters().ask(context);
    }

    /** Goes on to the next word that begins with the letter asked for last. */
    public void goOnToWord() {
        editor.letters().again(context);
    }

    /** Offers documents to be shown beside this one. */
    public void openBeside() {
        new BesideChoosing(editor).choose(context);
    }

    /** Gives the keyboard to the document beside this one. */
    public void otherDocument() {
        Optional<AnnotationEditor> other = Beside.others(editor).stream().findFirst();
        other.ifPresentOrElse(
                AnnotationEditor::activate,
                () -> context.surface().message(UiWords.say("editor.beside.no-other"), false));
    }

    /** Has documents beside each other scroll together, or no longer. */
    public void scrollTogether() {
        boolean on = !ScrollingPreference.together();
        ScrollingPreference.keep(on);
        editor.together().lead();
        context.surface().message(UiWords.say("editor.beside.together", "on", on), false);
    }

    /** Offers whose sets show beside one's own. */
    public void chooseLanes() {
        editor.sideBySide().choose();
    }

    /** Hides the sets of others, or shows again those that were chosen. */
    public void toggleLanes() {
        editor.sideBySide().toggle();
    }

    /** Goes to the next place where sets that show differ from one's own, or the one before. */
    public void difference(boolean onward) {
        editor.sideBySide().difference(onward);
    }

    /** Offers to hide or show types in the text. */
    public void hideType() {
        editor.layerChoosing().hide(context);
    }

    /** Offers to lock or unlock types. */
    public void lockType() {
        editor.layerChoosing().lock(context);
    }

    /** Copies what is selected in the text, or in a field that has the keyboard. */
    public void copy() {
        inField(Text::copy, CanvasCommand.COPY);
    }

    /** Selects the whole text, or what is written in a field that has the keyboard. */
    public void selectAll() {
        inField(Text::selectAll, CanvasCommand.SELECT_ALL);
    }

    private void inField(Consumer<Text> action, CanvasCommand command) {
        if (editor.getSite().getShell().getDisplay().getFocusControl() instanceof Text field) {
            action.accept(field);
        } else {
            perform(command);
        }
    }

    /** Has the canvas do what one of its keys does. */
    public void perform(CanvasCommand command) {
        AnnotationCanvas canvas = editor.getAdapter(AnnotationCanvas.class);
        if (canvas != null) {
            canvas.perform(command, false);
        }
    }
}
