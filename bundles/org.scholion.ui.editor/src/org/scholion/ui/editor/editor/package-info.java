/** The annotation editor and the context that the views around it share. */
@NonNullByDefault
package org.scholion.ui.editor.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
