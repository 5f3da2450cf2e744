/** The problems of the document as a list. */
@NonNullByDefault
package org.scholion.ui.editor.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
