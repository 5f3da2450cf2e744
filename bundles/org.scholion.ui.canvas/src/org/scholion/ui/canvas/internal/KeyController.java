/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.scholion.ui.canvas.CanvasCommand;
import org.scholion.view.keys.LatinKeys;

/** Turns keys into commands; what it has no use for goes to the listeners as a Latin key. */
final class KeyController {

    private final CanvasSurface surface;

    KeyController(CanvasSurface surface, Control control) {
        this.surface = surface;
        control.addListener(SWT.KeyDown, this::keyDown);
        control.addListener(SWT.Traverse, this::traverse);
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT)) == 0;
                // Ctrl+Tab leaves the canvas, as Tab would leave another control.
                event.doit = !plain;
            }
            case SWT.TRAVERSE_ESCAPE, SWT.TRAVERSE_RETURN -> event.doit = false;
            default -> event.doit = true;
        }
    }

    private void keyDown(Event event) {
        if (surface.picking().isPresent()) {
            event.doit = !pickKey(event, surface.picking().get());
            return;
        }
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        Optional<CanvasCommand> command = command(event);
        if (command.isPresent()) {
            event.doit = !surface.perform(command.get(), shift);
        } else if (isLetter(event)) {
            OptionalInt key = LatinKeys.resolve(event.keyCode, event.character);
            if (key.isPresent()) {
                char typed = (char) key.getAsInt();
                event.doit = !surface.listeners().ask(l -> l.keyTyped(typed, shift));
            }
        }
    }

    private static boolean isLetter(Event event) {
        return (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0
                && (event.keyCode & SWT.KEYCODE_BIT) == 0
                && (event.character > ' ' || event.keyCode > ' ')
                && event.character != SWT.DEL;
    }

    private static Optional<CanvasCommand> command(Event event) {
        boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
        if ((event.stateMask & SWT.ALT) != 0) {
            return Optional.empty();
        }
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        return switch (event.keyCode) {
            case SWT.ARROW_LEFT -> choose(ctrl, CanvasCommand.WORD_LEFT, CanvasCommand.LEFT);
            case SWT.ARROW_RIGHT -> choose(ctrl, CanvasCommand.WORD_RIGHT, CanvasCommand.RIGHT);
            case SWT.ARROW_UP -> choose(ctrl, CanvasCommand.SENTENCE_PREVIOUS, CanvasCommand.UP);
            case SWT.ARROW_DOWN -> choose(ctrl, CanvasCommand.SENTENCE_NEXT, CanvasCommand.DOWN);
            case SWT.HOME -> choose(ctrl, CanvasCommand.TEXT_START, CanvasCommand.LINE_START);
            case SWT.END -> choose(ctrl, CanvasCommand.TEXT_END, CanvasCommand.LINE_END);
            case SWT.PAGE_UP -> ctrl ? Optional.empty() : Optional.of(CanvasCommand.PAGE_UP);
            case SWT.PAGE_DOWN -> ctrl ? Optional.empty() : Optional.of(CanvasCommand.PAGE_DOWN);
            case SWT.TAB ->
                    ctrl
                            ? Optional.empty()
                            : choose(shift, CanvasCommand.MARK_PREVIOUS, CanvasCommand.MARK_NEXT);
            case SWT.CR, SWT.KEYPAD_CR ->
                    ctrl ? Optional.empty() : Optional.of(CanvasCommand.ACTIVATE);
            case SWT.SPACE -> ctrl ? Optional.empty() : Optional.of(CanvasCommand.ADD_MARK);
            case SWT.ESC -> Optional.of(CanvasCommand.ESCAPE);
            default -> ctrl ? withControl(event) : Optional.empty();
        };
    }

    private static Optional<CanvasCommand> withControl(Event event) {
        OptionalInt key = LatinKeys.resolve(event.keyCode, (char) 0);
        return switch (key.orElse(0)) {
            case 'A' -> Optional.of(CanvasCommand.SELECT_ALL);
            case 'C' -> Optional.of(CanvasCommand.COPY);
            default -> Optional.empty();
        };
    }

    private static Optional<CanvasCommand> choose(
            boolean condition, CanvasCommand yes, CanvasCommand no) {
        return Optional.of(condition ? yes : no);
    }

    private boolean pickKey(Event event, PickList list) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.ESC -> surface.endPick(Optional.empty());
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (list.current().isPresent()) {
                    surface.endPick(list.current());
                }
            }
            case SWT.TAB -> surface.walkPick(shift ? -1 : 1);
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> surface.walkPick(1);
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> surface.walkPick(-1);
            case SWT.PAGE_DOWN -> surface.walkPick(8);
            case SWT.PAGE_UP -> surface.walkPick(-8);
            case SWT.BS -> {
                list.deleteTyped();
                surface.walkPick(0);
            }
            default -> {
                boolean command = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
                if (command || event.character < ' ' || event.character == SWT.DEL) {
                    return false;
                }
                list.type(String.valueOf(event.character));
                surface.walkPick(0);
            }
        }
        return true;
    }
}
