/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.scholion.ui.canvas.CanvasListener;

/** The canvas's listeners. */
final class Listeners {

    private final List<CanvasListener> listeners = new CopyOnWriteArrayList<>();

    void add(CanvasListener listener) {
        listeners.add(listener);
    }

    void remove(CanvasListener listener) {
        listeners.remove(listener);
    }

    void tell(Consumer<CanvasListener> event) {
        listeners.forEach(event);
    }

    /** Asks one after the other until one says yes. */
    boolean ask(Predicate<CanvasListener> question) {
        return listeners.stream().anyMatch(question);
    }
}
