package org.scholion.ui.editor.editor;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

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
            return new DocumentInput(Path.of(project), Long.parseLong(id), name);
        } catch (NumberFormatException damaged) {
            // the workbench then leaves the editor out
            return null;
        }
    }
}
