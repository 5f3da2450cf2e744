/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.scholion.corpus.ProjectAddress;

/**
 * Names a document of a project. Kept by the workbench from one start to the next.
 *
 * @param project where the project is
 * @param documentId the store's number
 * @param documentName its name
 * @param whose whose annotations are to be read; empty for those of who works here
 */
public record DocumentInput(
        ProjectAddress project, long documentId, String documentName, Optional<String> whose)
        implements IEditorInput, IPersistableElement {

    static final String PROJECT = "project";
    static final String ID = "document";
    static final String NAME = "name";
    static final String WHOSE = "whose";

    /** Names a document with the annotations of who works here. */
    public DocumentInput(ProjectAddress project, long documentId, String documentName) {
        this(project, documentId, documentName, Optional.empty());
    }

    /** Returns the same document and annotations under the name the document has now. */
    DocumentInput named(String name) {
        return new DocumentInput(project, documentId, name, whose);
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
        return documentName.substring(documentName.lastIndexOf('/') + 1);
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return documentName;
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public String getFactoryId() {
        return DocumentInputFactory.ID;
    }

    @Override
    @NonNullByDefault({})
    public void saveState(IMemento memento) {
        memento.putString(PROJECT, project.text());
        memento.putString(ID, Long.toString(documentId));
        memento.putString(NAME, documentName);
        whose.ifPresent(member -> memento.putString(WHOSE, member));
    }

    /** Two inputs are the same whatever name the document had when they were made. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentInput input
                && documentId == input.documentId
                && project.equals(input.project)
                && whose.equals(input.whose);
    }

    @Override
    public int hashCode() {
        return Objects.hash(project, documentId, whose);
    }
}
