/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.status;

import org.scholion.ui.services.SharedServiceFactory;
import org.scholion.ui.status.StatusLine;

/** Makes the one {@link StatusLine} of the workbench. */
public final class StatusLineFactory extends SharedServiceFactory<StatusLine> {

    /** Creates the factory, as the platform does. */
    public StatusLineFactory() {
        super(StatusLine.class, StatusModel::new);
    }
}
