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
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.scholion.editing.layer.LayerModel;

/** Makes the services that editors and views of this workbench share. */
@NonNullByDefault({})
public final class EditorServices extends AbstractServiceFactory {

    private static Optional<LayerModel> layers = Optional.empty();

    @Override
    public Object create(
            @SuppressWarnings("rawtypes") Class serviceInterface,
            IServiceLocator parentLocator,
            IServiceLocator locator) {
        return serviceInterface == LayerModel.class ? shared() : null;
    }

    private static synchronized LayerModel shared() {
        if (layers.isEmpty()) {
            layers = Optional.of(new LayerModel());
        }
        return layers.get();
    }
}
