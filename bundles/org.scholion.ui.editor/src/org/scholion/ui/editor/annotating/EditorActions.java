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
import org.scholion.editing.intent.SpanSteps;
import org.scholion.editing.meaning.MeaningSelection;
import org.scholion.editing.walk.WalkGoal;
import org.scholion.schema.AnnotationType;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasCommand;

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

    /** Chooses what the schema proposes for the selected annotation. */
    public void confirmProposals() {
        Valuing.confirmProposals(context);
    }

    /** Offers the types. */
    public void chooseType() {
        editor.marking().chooseType(context);
    }

    /** Starts a relation. */
    public void relate() {
        editor.relating().start(context, Optional.empty());
    }

    /** Starts a stance. */
    public void stance() {
        editor.stances().start(context, Optional.empty());
    }

    /** Says what the selected mention is the same as. */
    public void sameAs() {
        editor.relating().sameAs(context);
    }

    /** Flags the selected annotation as unsure, or no longer. */
    public void unsure() {
        editor.marking().unsure(context);
    }

    /** Lets a note be written. */
    public void note() {
        editor.marking().note(context);
    }

    /** Lets a comment or a question be written. */
    public void comment() {
        editor.commenting().start(context);
    }

    /** Adds a piece to a mention. */
    public void addFragment() {
        editor.marking().addFragment(context);
    }

    /** Takes the last piece from a mention. */
    public void removeFragment() {
        editor.marking().removeFragment(context);
    }

    /** Moves a border of the selected annotation. */
    public void moveBorder(SpanSteps.Border border, SpanSteps.Unit unit, boolean outward) {
        editor.marking().moveBorder(context, border, unit, outward);
    }

    /**
     * Selects wider or narrower or another piece of the word; a selected mark changes its extent.
     */
    public void select(MeaningSelection.Key key) {
        editor.meaning().press(context, key);
    }

    /** Deletes the selected annotation. */
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
        editor.finding().identical();
    }

    /** Goes to the next or previous place of a kind. */
    public void walk(WalkGoal goal, boolean forward) {
        editor.walks().walk(context, goal, forward);
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
