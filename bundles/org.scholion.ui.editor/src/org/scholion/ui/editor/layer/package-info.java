/** Which types are shown and which are locked, and the marks that follow from it. */
@NonNullByDefault
package org.scholion.ui.editor.layer;

import org.eclipse.jdt.annotation.NonNullByDefault;
