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
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.scholion.corpus.InvalidAddressException;
import org.scholion.corpus.ProjectAddress;

/** Makes inputs again from what the workbench kept. */
public final class DocumentInputFactory implements IElementFactory {

    static final String ID = "org.scholion.ui.editor.input";

    @Override
    @NonNullByDefault({})
    public @Nullable IAdaptable createElement(IMemento memento) {
        String project = memento.getString(DocumentInput.PROJECT);
        String id = memento.getString(DocumentInput.ID);
        String name = memento.getString(DocumentInput.NAME);
        if (project == null || id == null || name == null) {
            return null;
        }
        try {
            return new DocumentInput(
                    ProjectAddress.parse(project),
                    Long.parseLong(id),
                    name,
                    Optional.ofNullable(memento.getString(DocumentInput.WHOSE)));
        } catch (NumberFormatException | InvalidAddressException damaged) {
            // the workbench then leaves the editor out
            return null;
        }
    }
}
