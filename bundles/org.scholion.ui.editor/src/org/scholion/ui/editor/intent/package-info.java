/** What an annotator wants, worked out without a window: which types fit, which ends can be picked, how a stance is entered key by key. */
@NonNullByDefault
package org.scholion.ui.editor.intent;

import org.eclipse.jdt.annotation.NonNullByDefault;
