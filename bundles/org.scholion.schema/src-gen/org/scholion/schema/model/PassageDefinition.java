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
 * A representation of the model object '<em><b>Passage Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A role a stretch of text can have.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.PassageDefinition#isExcludedByDefault <em>Excluded By Default</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getPassageDefinition()
 * @model extendedMetaData="kind='elementOnly' name='passage'"
 * @generated
 */
public interface PassageDefinition extends TypeDefinition {
	/**
	 * Returns the value of the '<em><b>Excluded By Default</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether new passages are left out of agreement and export.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excluded By Default</em>' attribute.
	 * @see #setExcludedByDefault(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getPassageDefinition_ExcludedByDefault()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='excluded'"
	 * @generated
	 */
	boolean isExcludedByDefault();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.PassageDefinition#isExcludedByDefault <em>Excluded By Default</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Excluded By Default</em>' attribute.
	 * @see #isExcludedByDefault()
	 * @generated
	 */
	void setExcludedByDefault(boolean value);

} // PassageDefinition
