/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.scholion.corpus.ProjectAddress;
import org.scholion.ui.words.UiWords;

/**
 * Names a schema that is edited: a file's, or that of the open project.
 *
 * @param file the file; empty for the project's
 * @param project the project; empty for a file's
 */
public record SchemaInput(Optional<Path> file, Optional<ProjectAddress> project)
        implements IEditorInput {

    /** Returns the input of a file. */
    public static SchemaInput of(Path file) {
        return new SchemaInput(Optional.of(file.toAbsolutePath().normalize()), Optional.empty());
    }

    /** Returns the input of a project's schema. */
    public static SchemaInput of(ProjectAddress project) {
        return new SchemaInput(Optional.empty(), Optional.of(project));
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    @NonNullByDefault({})
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return file.map(path -> UiWords.name(String.valueOf(path.getFileName())))
                .orElseGet(() -> UiWords.say("design.title"));
    }

    @Override
    @NonNullByDefault({})
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return file.map(Path::toString).orElseGet(() -> UiWords.say("design.title"));
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
