/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.commands;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.schema.AnnotationType;
import org.scholion.ui.editor.annotating.AnnotationEditor;
import org.scholion.ui.editor.annotating.EditorActions;
import org.scholion.ui.editor.value.LineField;

/** Runs the commands that act on the text of the active annotation editor. */
public final class EditorHandler extends AbstractHandler {

    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) {
        IEditorPart part = HandlerUtil.getActiveEditor(event);
        if (part instanceof AnnotationEditor editor) {
            EditorActions.of(editor).ifPresent(actions -> run(actions, event));
        }
        return null;
    }

    private static void run(EditorActions actions, ExecutionEvent event) {
        Optional<AnnotationType> claimed =
                actions.decides() ? Optional.empty() : claimed(actions, event.getTrigger());
        if (claimed.isPresent()) {
            actions.annotate(claimed.get());
            return;
        }
        Optional<EditorCommand> asked = EditorCommand.of(event.getCommand().getId());
        if (asked.filter(EditorCommand.UNDO::equals).isPresent() && undoneInLine()) {
            return;
        }
        asked.ifPresent(
                command ->
                        command.run(
                                actions,
                                name -> Optional.ofNullable(event.getParameter(name)).orElse("")));
    }

    /** Takes back a step of what is being written, where that has the keyboard. */
    private static boolean undoneInLine() {
        return LineField.of(Display.getDefault().getFocusControl())
                .filter(LineField::undo)
                .isPresent();
    }

    /**
     * Returns the type whose shortcut is the letter that was typed. The schema comes first: only
     * the reserved letters are kept from it, and the command still has its place in the menu.
     */
    private static Optional<AnnotationType> claimed(
            EditorActions actions, @Nullable Object trigger) {
        if (trigger instanceof Event key
                && (key.type == SWT.KeyDown || key.type == SWT.None)
                && (key.stateMask & SWT.MODIFIER_MASK) == 0
                && key.keyCode >= 'a'
                && key.keyCode <= 'z') {
            return actions.context().typeKeys().type((char) key.keyCode);
        }
        return Optional.empty();
    }
}
