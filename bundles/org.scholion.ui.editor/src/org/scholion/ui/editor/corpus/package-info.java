/** The documents of the project as a table. */
@NonNullByDefault
package org.scholion.ui.editor.corpus;

import org.eclipse.jdt.annotation.NonNullByDefault;
