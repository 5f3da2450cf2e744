package org.scholion.ui.editor.editor;

import java.util.List;
import org.scholion.document.AnnotationChange;

/** Hears what happens in an editing context, on the UI thread. */
public interface ContextListener {

    /** Another annotation is selected, or none, or the caret moved. */
    default void selectionChanged() {}

    /** Annotations were made, changed or deleted. */
    default void annotationsChanged(List<AnnotationChange> changes) {}

    /** How far the member is has changed. */
    default void stateChanged() {}
}
