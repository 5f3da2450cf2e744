/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entity Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A type of mention.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.EntityDefinition#isWholeWords <em>Whole Words</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition()
 * @model extendedMetaData="kind='elementOnly' name='entity'"
 * @generated
 */
public interface EntityDefinition extends TypeDefinition {
	/**
	 * Returns the value of the '<em><b>Whole Words</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a mention takes along the little words that are written together with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Whole Words</em>' attribute.
	 * @see #setWholeWords(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition_WholeWords()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='wholeWords'"
	 * @generated
	 */
	boolean isWholeWords();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.EntityDefinition#isWholeWords <em>Whole Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Whole Words</em>' attribute.
	 * @see #isWholeWords()
	 * @generated
	 */
	void setWholeWords(boolean value);

} // EntityDefinition
