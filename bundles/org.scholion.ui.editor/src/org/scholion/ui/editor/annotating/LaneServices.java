/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import org.scholion.editing.lane.LaneModel;
import org.scholion.ui.services.SharedServiceFactory;

/** Makes the one {@link LaneModel} of the workbench. */
public final class LaneServices extends SharedServiceFactory<LaneModel> {

    /** Creates the factory, as the platform does. */
    public LaneServices() {
        super(LaneModel.class, LaneModel::new);
    }
}
