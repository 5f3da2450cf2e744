/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.services;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Makes a service of which the workbench has one. It is made when it is first asked for, and is the
 * same in every window and view; the platform would make one for each.
 *
 * @param <S> the service
 */
public abstract class SharedServiceFactory<S> extends AbstractServiceFactory {

    private static final Map<Class<?>, Object> MADE = new HashMap<>();

    private final Class<S> service;
    private final Supplier<? extends S> maker;

    /** Creates the factory of a service. */
    protected SharedServiceFactory(Class<S> service, Supplier<? extends S> maker) {
        this.service = service;
        this.maker = maker;
    }

    @Override
    @NonNullByDefault({})
    public @Nullable Object create(
            @SuppressWarnings("rawtypes") Class serviceInterface,
            IServiceLocator parentLocator,
            IServiceLocator locator) {
        return serviceInterface == service ? shared() : null;
    }

    private Object shared() {
        synchronized (MADE) {
            // not computed in the map: a service may ask for others while it is made
            @Nullable Object known = MADE.get(service);
            Object made = known != null ? known : maker.get();
            MADE.put(service, made);
            return made;
        }
    }
}
