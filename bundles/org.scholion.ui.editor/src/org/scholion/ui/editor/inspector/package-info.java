/** Everything about the selected annotation, ready to be changed. */
@NonNullByDefault
package org.scholion.ui.editor.inspector;

import org.eclipse.jdt.annotation.NonNullByDefault;
