/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.scholion.ui.project.ProjectService;

/** Makes the one {@link CorpusModel} of the workbench. */
@NonNullByDefault({})
public final class CorpusServices extends AbstractServiceFactory {

    private static Optional<CorpusModel> model = Optional.empty();

    @Override
    public Object create(
            @SuppressWarnings("rawtypes") Class serviceInterface,
            IServiceLocator parentLocator,
            IServiceLocator locator) {
        return serviceInterface == CorpusModel.class ? shared() : null;
    }

    private static synchronized CorpusModel shared() {
        if (model.isEmpty()) {
            model =
                    Optional.of(
                            new CorpusModel(
                                    PlatformUI.getWorkbench().getService(ProjectService.class),
                                    PlatformUI.getWorkbench().getDisplay()));
        }
        return model.get();
    }
}
