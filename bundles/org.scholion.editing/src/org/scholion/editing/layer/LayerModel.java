/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.layer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The layers as they are chosen now, the same for every document, so that going to the next one
 * brings no surprise. Get it with {@code getService(LayerModel.class)}.
 */
public final class LayerModel {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Layers layers = Layers.ALL;

    /** Returns what is hidden and locked. */
    public Layers layers() {
        return layers;
    }

    /** Chooses what is hidden and locked, and tells the listeners. */
    public void set(Layers chosen) {
        if (!chosen.equals(layers)) {
            layers = chosen;
            listeners.forEach(Runnable::run);
        }
    }

    /** Has a listener hear of every change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Has a listener hear no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
