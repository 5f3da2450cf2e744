/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.status;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.scholion.ui.status.StatusLine;

/** Makes the one {@link StatusLine} of the workbench. */
@NonNullByDefault({})
public final class StatusLineFactory extends AbstractServiceFactory {

    private static @Nullable StatusModel model;

    @Override
    public Object create(
            @SuppressWarnings("rawtypes") Class serviceInterface,
            IServiceLocator parentLocator,
            IServiceLocator locator) {
        return serviceInterface == StatusLine.class ? model() : null;
    }

    private static synchronized StatusModel model() {
        StatusModel made = model;
        if (made == null) {
            made = new StatusModel();
            model = made;
        }
        return made;
    }
}
