/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.project;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.scholion.ui.project.ProjectService;

/** Makes the one {@link ProjectService} of the workbench. */
@NonNullByDefault({})
public final class ProjectServiceFactory extends AbstractServiceFactory {

    private static @Nullable ProjectService service;

    @Override
    public Object create(
            @SuppressWarnings("rawtypes") Class serviceInterface,
            IServiceLocator parentLocator,
            IServiceLocator locator) {
        if (serviceInterface != ProjectService.class) {
            return null;
        }
        return service();
    }

    private static synchronized ProjectService service() {
        ProjectService made = service;
        if (made == null) {
            made = new WorkbenchProjectService(PlatformUI.getWorkbench().getDisplay());
            service = made;
        }
        return made;
    }
}
