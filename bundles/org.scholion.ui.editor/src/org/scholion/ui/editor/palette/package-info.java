/** The types of the schema, ready to annotate with. */
@NonNullByDefault
package org.scholion.ui.editor.palette;

import org.eclipse.jdt.annotation.NonNullByDefault;
