/** What is incomplete or odd in an annotated document. */
@NonNullByDefault
package org.scholion.ui.editor.finding;

import org.eclipse.jdt.annotation.NonNullByDefault;
