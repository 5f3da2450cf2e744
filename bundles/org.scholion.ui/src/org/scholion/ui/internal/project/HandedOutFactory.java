/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.project;

import org.eclipse.ui.PlatformUI;
import org.scholion.ui.project.HandedOut;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.services.SharedServiceFactory;

/** Makes the one {@link HandedOut} of the workbench. */
public final class HandedOutFactory extends SharedServiceFactory<HandedOut> {

    /** Creates the factory, as the platform does. */
    public HandedOutFactory() {
        super(HandedOut.class, HandedOutFactory::make);
    }

    private static HandedOut make() {
        return new HandedOut(
                PlatformUI.getWorkbench().getService(ProjectService.class),
                PlatformUI.getWorkbench().getDisplay());
    }
}
