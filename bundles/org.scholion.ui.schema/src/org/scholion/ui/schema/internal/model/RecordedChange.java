/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal.model;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.scholion.schema.model.SchemaDefinition;

/** Any change of a schema, recorded while it is made, so that it is undone as a whole. */
@NonNullByDefault({})
final class RecordedChange extends ChangeCommand {

    private final Runnable change;
    private final EObject about;

    RecordedChange(SchemaDefinition model, EObject about, Runnable change) {
        super(model);
        this.about = about;
        this.change = change;
    }

    @Override
    protected void doExecute() {
        change.run();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(about);
    }
}
