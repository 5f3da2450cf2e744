/** The relations and stances of the document as a table. */
@NonNullByDefault
package org.scholion.ui.editor.relations;

import org.eclipse.jdt.annotation.NonNullByDefault;
