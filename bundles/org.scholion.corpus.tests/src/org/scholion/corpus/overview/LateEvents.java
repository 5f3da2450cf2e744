/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreListener;

/** A project's store whose events arrive late and in another order, as those of several threads. */
final class LateEvents {

    private final List<StoreListener> listeners = new ArrayList<>();
    private final List<StoreEvent> held = new ArrayList<>();
    private final ProjectStore store;

    LateEvents(ProjectStore real) {
        real.addListener(held::add);
        store =
                (ProjectStore)
                        Proxy.newProxyInstance(
                                LateEvents.class.getClassLoader(),
                                new Class<?>[] {ProjectStore.class},
                                (proxy, method, arguments) -> {
                                    if (method.getName().equals("addListener")) {
                                        listeners.add((StoreListener) arguments[0]);
                                        return null;
                                    }
                                    try {
                                        return method.invoke(real, arguments);
                                    } catch (InvocationTargetException failure) {
                                        throw failure.getCause();
                                    }
                                });
    }

    /** Returns the store whose listeners hear late. */
    ProjectStore store() {
        return store;
    }

    /** Has some of the events that were held back arrive, in any order. */
    void arrive(Random random, int most) {
        Collections.shuffle(held, random);
        List<StoreEvent> some = held.subList(0, Math.min(most, held.size()));
        List<StoreEvent> now = List.copyOf(some);
        some.clear();
        now.forEach(event -> listeners.forEach(listener -> listener.storeChanged(event)));
    }
}
