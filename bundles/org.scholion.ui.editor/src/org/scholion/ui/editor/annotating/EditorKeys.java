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
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.scholion.schema.AnnotationType;

/**
 * The keys of the text. Those bound to commands work while the canvas has the keyboard and neither
 * a pick nor a stance wants letters for itself. The workbench finds a binding by the character
 * typed; under a layout without Latin letters it finds none, and the canvas hands the Latin letter
 * of the same key on to here, where the same binding is looked up.
 */
final class EditorKeys {

    /** The context in which the keys of the canvas are bound. */
    static final String CONTEXT = "org.scholion.contexts.canvas";

    private final AnnotationEditor editor;
    private final IWorkbenchPartSite site;

    /** The context in which the keys of adjudication are bound. */
    static final String ADJUDICATION = "org.scholion.contexts.adjudication";

    private Optional<IContextActivation> activation = Optional.empty();
    private Optional<String> active = Optional.empty();
    private boolean focused;
    private boolean wanted = true;

    EditorKeys(AnnotationEditor editor, IWorkbenchPartSite site) {
        this.editor = editor;
        this.site = site;
        editor.keySwitch(
                on -> {
                    wanted = on;
                    update();
                });
    }

    void followFocus(Control canvas) {
        canvas.addListener(
                SWT.FocusIn,
                e -> {
                    focused = true;
                    update();
                });
        canvas.addListener(
                SWT.FocusOut,
                e -> {
                    focused = false;
                    update();
                });
        canvas.addListener(
                SWT.Dispose,
                e -> {
                    focused = false;
                    update();
                });
    }

    private void update() {
        Optional<String> due =
                focused && wanted
                        ? Optional.of(editor.adjudicating().isOn() ? ADJUDICATION : CONTEXT)
                        : Optional.empty();
        if (due.equals(active)) {
            return;
        }
        active = due;
        IContextService contexts = site.getService(IContextService.class);
        activation.ifPresent(contexts::deactivateContext);
        activation = due.map(contexts::activateContext);
    }

    /** Takes a key that the canvas has no use for. */
    boolean typed(char key, boolean shift) {
        if (editor.stances().key(key, shift)) {
            return true;
        }
        Optional<EditingContext> context = editor.context();
        if (context.isEmpty()) {
            return false;
        }
        // The schema comes first, as with keys that are bound: only reserved letters are kept from
        // it.
        if (editor.adjudicating().takesKeys() && runBound(key, shift)) {
            return true;
        }
        Optional<AnnotationType> type =
                shift ? Optional.empty() : context.get().typeKeys().type(key);
        if (type.isPresent()) {
            editor.marking().annotate(context.get(), type.get());
            return true;
        }
        return runBound(key, shift) || Valuing.press(context.get(), key);
    }

    private boolean runBound(char key, boolean shift) {
        IBindingService bindings = site.getService(IBindingService.class);
        for (KeyStroke stroke : strokes(key, shift)) {
            Binding binding = bindings.getPerfectMatch(KeySequence.getInstance(stroke));
            if (binding != null && binding.getParameterizedCommand() != null) {
                return run(binding.getParameterizedCommand());
            }
        }
        return false;
    }

    private static List<KeyStroke> strokes(char key, boolean shift) {
        List<KeyStroke> strokes = new ArrayList<>();
        strokes.add(KeyStroke.getInstance(shift ? SWT.SHIFT : 0, key));
        if (shift && !Character.isLetter(key)) {
            strokes.add(KeyStroke.getInstance(0, key));
        }
        return strokes;
    }

    private boolean run(ParameterizedCommand command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
            return true;
        } catch (CommandException notNow) {
            // a command without a handler just now leaves the key to the types
            ILog.get().info("The key did nothing: " + notNow.getMessage());
            return false;
        }
    }
}
