/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import org.scholion.editing.layer.LayerModel;
import org.scholion.ui.services.SharedServiceFactory;

/** Makes what editors and views of this workbench share. */
public final class EditorServices extends SharedServiceFactory<LayerModel> {

    /** Creates the factory, as the platform does. */
    public EditorServices() {
        super(LayerModel.class, LayerModel::new);
    }
}
